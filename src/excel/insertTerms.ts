/** Inserts the table of own words on a sheet of its own, or shows the one that is there. */

import { TERMS_TABLE_NAME } from "../core/contract/names";
import { columnLetters } from "../core/model/address";
import type { Discovery } from "../core/model/discovery";
import type { Area } from "../core/model/plan";
import type { TermsSheet } from "../core/terms/termsSheet";
import { queueInsertedPage, queueTextRows, queueWordList } from "./insertedPage";
import type { Insertion } from "./insertSheets";
import { showInput, type ShownInput } from "./showInput";
import { termTablesOf } from "./termTables";
import type { WorkbookContext } from "./session";

/** Zero-based row of the header: three lines and a blank row stand above. */
const HEADER_ROW = 4;
/** A blank column stands between the table and the words to choose from, so that it does not grow into them. */
const GAP = 1;
/** Characters. */
const WORDS_WIDTH = 46;
const BEGINNING_NAME = "PartnershipMatrix.insertingWords";

/**
 * Shows the table of own words; where there is none, or a try before this one did not come to its end, it is inserted first, at the
 * end of the workbook. Three round trips after the discovery, more where such a try has left something.
 *
 * @throws WorkbookError as `insertSheets`.
 */
export async function showTerms(context: WorkbookContext, plan: TermsSheet, discovery: Discovery): Promise<ShownInput> {
  const [there] = termTablesOf(discovery);
  return showInput(context, insertionOf(plan), there, discovery);
}

function insertionOf(plan: TermsSheet): Insertion {
  const { sheetName, lines, columns, rows, lists, unfinished } = plan;
  const headers = columns.map(({ header }) => header);
  const area: Area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: columns.length };
  const blocks = [
    { row: 0, column: 0, texts: lines.map((line) => [line]) },
    ...lists.map(({ header, words }, index) => ({
      row: HEADER_ROW,
      column: columns.length + GAP + index,
      texts: [header, ...words].map((word) => [word]),
    })),
    { row: HEADER_ROW, column: 0, texts: [headers, ...rows] },
  ];
  const sheet = { name: sheetName, blocks, decorate: (own: Excel.Worksheet) => queueFormats(own, plan) };
  return { beginning: BEGINNING_NAME, unfinished, sheets: [sheet], table: { name: TERMS_TABLE_NAME, area } };
}

function queueFormats(sheet: Excel.Worksheet, { columns, rows, kinds, lists }: TermsSheet): void {
  queueInsertedPage(
    sheet,
    HEADER_ROW,
    columns.map(({ width }) => width),
  );
  lists.forEach((_, index) => queueWordList(sheet, HEADER_ROW, columns.length + GAP + index, WORDS_WIDTH));
  queueTextRows(sheet, HEADER_ROW + 1, rows.length, columns.length);
  const letter = columnLetters(columns.length + GAP);
  const last = HEADER_ROW + 1 + (lists[0]?.words.length ?? 0);
  // Without the name of the sheet, so that a copy in another workbook offers its own words.
  const sources = { what: kinds.join(","), means: `=$${letter}$${HEADER_ROW + 2}:$${letter}$${last}` };
  columns.forEach(({ column }, index) => {
    if (column !== "what" && column !== "means") return;
    const { dataValidation } = sheet.getRangeByIndexes(HEADER_ROW + 1, index, rows.length, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: sources[column] } };
    // Words of the guide may be typed in any language.
    dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  });
}
