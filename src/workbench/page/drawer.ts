/** The tester's drawer: another Excel, and the troubles a real one can have. */

import { button, choice, element, tick } from "./dom";
import type { Workbench } from "./workbench";

/**
 * Connects the controls of the drawer and the choice of the language.
 *
 * @param activeSheetId The sheet that a colleague edits.
 */
export function attachDrawer(workbench: Workbench, activeSheetId: () => string | null): void {
  const drawer = element("drawer", HTMLFormElement);
  const toggle = button("drawer-toggle", () => {
    drawer.hidden = !drawer.hidden;
    toggle.ariaExpanded = String(!drawer.hidden);
  });
  drawer.addEventListener("submit", (event) => event.preventDefault());
  const { played } = workbench;
  choice("locale", (locale) => workbench.play({ locale })).value = played.locale;
  choice("excel-api", (excelApi) => workbench.play({ excelApi })).value = played.excelApi;
  choice("payload-limit", (text) => workbench.play({ payloadLimitBytes: text === "" ? null : Number(text) }));
  choice("scheme", (scheme) => workbench.setScheme(scheme === "light" || scheme === "dark" ? scheme : null));
  choice("latency", (text) => workbench.setTroubles({ latencyMs: Number(text) }));
  tick("read-only", (isReadOnly) => workbench.play({ isReadOnly })).checked = played.isReadOnly;
  tick("cell-edit-mode", (cellEditMode) => workbench.setTroubles({ cellEditMode }));
  tick("inactive-workbook", (inactiveWorkbook) => workbench.setTroubles({ inactiveWorkbook }));
  button("fail-next", () => {
    const code = element("failure", HTMLSelectElement).value;
    if (code === "") workbench.hangNext();
    else workbench.failNext(code);
  });
  button("colleague-edit", () => {
    const sheet = activeSheetId();
    if (sheet === null) return;
    const address = element("colleague-cell", HTMLInputElement).value.trim().toUpperCase();
    void workbench.edit({ sheet, address, text: element("colleague-text", HTMLInputElement).value, source: "Remote" });
  });
}
