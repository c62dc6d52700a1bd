/** Inserts the table of subjects on a sheet of its own, or shows the one that is there. */

import { SUBJECTS_TABLE_NAME } from "../core/contract/names";
import { columnLetters } from "../core/model/address";
import type { Discovery } from "../core/model/discovery";
import type { Area } from "../core/model/plan";
import type { SubjectsSheet } from "../core/subjects/subjectsSheet";
import { queueInsertedPage, queueTextRows, queueWordList } from "./insertedPage";
import { leftSheets, type Insertion } from "./insertSheets";
import { showInput, type ShownInput } from "./showInput";
import { subjectTablesOf } from "./subjectTables";
import type { WorkbookContext } from "./session";

/** Zero-based row of the header: three lines and a blank row stand above. */
const HEADER_ROW = 4;
/** A blank column stands between the table and the words to choose from, so that it does not grow into them. */
const GAP = 1;
/** Characters. */
const WORDS_WIDTH = 22;
const BEGINNING_NAME = "PartnershipMatrix.insertingSubjects";

/**
 * Shows the table of subjects, whether it is ours or one of the user's own; where there is none, or a try before this one did not
 * come to its end, it is inserted first, at the end of the workbook. Three round trips after the discovery, more where such a try
 * has left something.
 *
 * @throws WorkbookError as `insertSheets`.
 */
export async function showSubjects(
  context: WorkbookContext,
  plan: SubjectsSheet,
  discovery: Discovery,
): Promise<ShownInput> {
  const [there] = subjectTablesOf(discovery, new Set());
  return showInput(context, insertionOf(plan), there, discovery);
}

/** Whether a try before this one left a sheet that is to be finished. Two round trips, none where every try came to its end. */
export async function hasLeftSubjects(
  context: WorkbookContext,
  plan: SubjectsSheet,
  discovery: Discovery,
): Promise<boolean> {
  return (await leftSheets(context, insertionOf(plan), discovery)).length > 0;
}

function insertionOf(plan: SubjectsSheet): Insertion {
  const { sheetName, lines, columns, rows, resources, unfinished } = plan;
  const area: Area = { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: columns.length };
  const blocks = [
    { row: 0, column: 0, texts: lines.map((line) => [line]) },
    {
      row: HEADER_ROW,
      column: columns.length + GAP,
      texts: [resources.header, ...resources.words].map((word) => [word]),
    },
    { row: HEADER_ROW, column: 0, texts: [columns.map(({ header }) => header), ...rows] },
  ];
  const sheet = { name: sheetName, blocks, decorate: (own: Excel.Worksheet) => queueFormats(own, plan) };
  return { beginning: BEGINNING_NAME, unfinished, sheets: [sheet], table: { name: SUBJECTS_TABLE_NAME, area } };
}

function queueFormats(sheet: Excel.Worksheet, { columns, rows, resources }: SubjectsSheet): void {
  queueInsertedPage(
    sheet,
    HEADER_ROW,
    columns.map(({ width }) => width),
  );
  const words = columns.length + GAP;
  queueWordList(sheet, HEADER_ROW, words, WORDS_WIDTH);
  queueTextRows(sheet, HEADER_ROW + 1, rows.length, columns.length);
  const letter = columnLetters(words);
  const needs = columns.findIndex(({ column }) => column === "needs");
  const { dataValidation } = sheet.getRangeByIndexes(HEADER_ROW + 1, needs, rows.length, 1);
  // Without the name of the sheet, so that a copy in another workbook offers its own words.
  const source = `=$${letter}$${HEADER_ROW + 2}:$${letter}$${HEADER_ROW + 1 + resources.words.length}`;
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  // Several of them may be typed, in any language.
  dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
}
