/** Starts the pane once Excel is there. */

import { createRoot } from "react-dom/client";

import { auditWorkbook } from "../app/auditWorkbook";
import { App } from "../taskpane/App";
import { languageOf } from "../taskpane/language";

/** Today where the user is, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function start(root: Element): Promise<void> {
  const { host } = await Office.onReady();
  // Outside Excel the static page keeps explaining itself.
  if (host !== Office.HostType.Excel) return;
  const language = languageOf(Office.context.displayLanguage);
  createRoot(root).render(<App language={language} today={today} audit={auditWorkbook} />);
}

const root = globalThis.document.getElementById("root");
if (root !== null) void start(root);
