/** Starts the pane once Excel is there. */

import { createRoot } from "react-dom/client";

import type { ColourScheme } from "../core/look/palette";
import { App } from "../taskpane/App";
import { languageOf } from "../taskpane/look/language";
import { services } from "./services";
import { today } from "../app/today";

/**
 * Excel's colours, where it tells them: Excel on the web leaves the theme undefined.
 *
 * Source: Office.OfficeTheme, Office Add-ins reference; office-js issue 6134.
 */
function excelScheme(): ColourScheme | null {
  const theme = (Office.context as Partial<Pick<Office.Context, "officeTheme">>).officeTheme as
    { readonly isDarkTheme?: boolean } | undefined;
  return theme?.isDarkTheme === undefined ? null : theme.isDarkTheme ? "dark" : "light";
}

async function start(root: Element): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Excel the static page keeps explaining itself.
  if (host !== Office.HostType.Excel) return;
  const language = languageOf(Office.context.displayLanguage);
  createRoot(root).render(
    <App excelLanguage={language} excelScheme={excelScheme()} today={today} services={services} />,
  );
}

const root = globalThis.document.getElementById("root");
if (root !== null) void start(root);
