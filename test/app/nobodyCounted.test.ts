/** A list on which nobody counts has answered nothing: no sheet and no summary may say that every question has its answer. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openWorkbook, type OpenedWorkbook } from "excel-host";

import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { summaryLines } from "../../src/core/messages/summary";
import { summaryText } from "../../src/core/sheets/summary/summaryText";
import { messageTexts, reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

jest.setTimeout(60_000);

const ASSETS = join(__dirname, "..", "..", "assets");
const HEADERS = ["Acteur", "Type", "Statut", "Données"];

/** Whatever claims that nothing is left to ask. */
function claims(language: Language): string[] {
  const { summary, actions } = reportTexts(language);
  const all = [summary.nothingToAsk, actions.nothingToAsk, messageTexts(language).summary.nothingToAsk];
  return [...all, sheetTexts(language).resources.message.toAsk(0)];
}

/** What cells of visible sheets show. */
function shownTexts({ workbook }: OpenedWorkbook): string[] {
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const rows = visible.flatMap((sheet) => [...sheet.rowsWithCells()].map((row) => [...(sheet.rowCells(row) ?? [])]));
  return rows.flatMap((row) => row.flatMap(([, { value }]) => (typeof value === "string" ? [value] : [])));
}

describe.each(LANGUAGES)("where nobody counts (%s)", (language) => {
  const { nobody } = sheetTexts(language).resources.message;

  it.each([
    ["nobody has a name", [[null, "télécom", null, null]]],
    ["everybody has declined", [["Ondal", "télécom", "a refusé", "oui"]]],
  ])("the sheets, the summary of the pane and the printed one say so: %s", async (_, rows) => {
    const { session, outcome } = await auditFile(await tableWorkbook(HEADERS, rows), { language });
    const audit = doneAudit(outcome);
    const printed = summaryLines(audit, { file: "a.xlsx", written: null, remarks: [] }).join("\n");

    for (const text of [shownTexts(session.opened).join("\n"), summaryText(audit), printed]) {
      expect(text).toContain(nobody);
      expect(claims(language).filter((claim) => text.includes(claim))).toEqual([]);
    }
  });

  it("the empty template says so", () => {
    const file = new Uint8Array(readFileSync(join(ASSETS, `partnership-template-${language}.xlsx`)));
    const shown = shownTexts(openWorkbook(file));

    expect(shown.filter((text) => text === nobody)).toHaveLength(3);
    expect(claims(language).filter((claim) => shown.some((text) => text.includes(claim)))).toEqual([]);
  });
});
