/** The tester's drawer: another Excel, and the faults a real one can have. */

import type { PlayedExcel, PlayedFaults } from "../protocol";
import { button, choice, element, tick } from "./dom";
import { USUAL_EXCEL } from "./startOptions";
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
  const play = (changes: Partial<PlayedExcel>): void => {
    workbench.play(changes);
    showCount(toggle, workbench);
  };
  const playFaults = (changes: Partial<PlayedFaults>): void => {
    workbench.setFaults(changes);
    showCount(toggle, workbench);
  };
  choice("locale", (locale) => play({ locale })).value = played.locale;
  choice("excel-api", (excelApi) => play({ excelApi })).value = played.excelApi;
  choice("payload-limit", (text) => play({ payloadLimitBytes: text === "" ? null : Number(text) }));
  choice("scheme", setScheme);
  choice("latency", (text) => playFaults({ latencyMs: Number(text) }));
  tick("read-only", (isReadOnly) => play({ isReadOnly })).checked = played.isReadOnly;
  tick("cell-edit-mode", (cellEditMode) => playFaults({ cellEditMode }));
  tick("inactive-workbook", (inactiveWorkbook) => playFaults({ inactiveWorkbook }));
  button("fail-next", () => failNext(workbench, element("failure", HTMLSelectElement).value));
  button("colleague-edit", () => void colleagueEdits(workbench, activeSheetId()));
  showCount(toggle, workbench);
}

/** Page and pane take the scheme: a frame's `prefers-color-scheme` follows that of the page around it. */
function setScheme(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
}

function failNext(workbench: Workbench, code: string): void {
  if (code === "") workbench.hangNext();
  else workbench.failNext(code);
  workbench.tell(`The next call of the pane ${code === "" ? "gets no answer" : `fails with ${code}`}.`);
}

async function colleagueEdits(workbench: Workbench, sheet: string | null): Promise<void> {
  if (sheet === null) return;
  const address = element("colleague-cell", HTMLInputElement).value.trim().toUpperCase();
  const text = element("colleague-text", HTMLInputElement).value;
  if (await workbench.edit({ sheet, address, text, source: "Remote" }))
    workbench.tell(text === "" ? `A colleague emptied ${address}.` : `A colleague typed “${text}” into ${address}.`);
}

/** Says on the closed drawer how much of Excel is not as usual: whoever forgets it looks for a defect. */
function showCount(toggle: HTMLButtonElement, { played, faults }: Workbench): void {
  const { cellEditMode, inactiveWorkbook, latencyMs } = faults;
  const unusual = [
    played.excelApi !== USUAL_EXCEL.excelApi,
    played.payloadLimitBytes !== USUAL_EXCEL.payloadLimitBytes,
    played.isReadOnly,
    cellEditMode,
    inactiveWorkbook,
    latencyMs > 0,
  ].filter(Boolean).length;
  toggle.textContent = unusual === 0 ? "Tester’s drawer" : `Tester’s drawer (${unusual} on)`;
}
