/** What users do to sheets of ours between two runs: each kind writes a text of its own, which has to be there for ever. */

import type { ExcelSession } from "excel-host/testing/excelSession";

import type { SheetKind } from "../../src/core/contract/kinds";
import { standingSheet } from "./ownResult";

/** Where an edit works. */
export interface Desk {
  readonly session: ExcelSession;
  readonly context: Excel.RequestContext;
}

type Edit = (desk: Desk, text: string) => void;

/** What an edit is about is not there any more, after others. */
export class NothingThere extends Error {}

function sheet(desk: Desk, kind: SheetKind): Excel.Worksheet {
  const own = standingSheet(desk.session, kind);
  if (own === undefined) throw new NothingThere(kind);
  return desk.context.workbook.worksheets.getItem(own.name);
}

function tableAt(desk: Desk, kind: SheetKind) {
  const table = standingSheet(desk.session, kind)?.tables[0];
  if (table === undefined) throw new NothingThere(kind);
  return table;
}

function type(desk: Desk, kind: SheetKind, row: number, column: number, value: string): void {
  sheet(desk, kind).getRangeByIndexes(row, column, 1, 1).values = [[value]];
}

/** Types into a cell of the body of a table, by header or position. */
function inTable(kind: SheetKind, row: number, column: number): Edit {
  return (desk, text) => {
    const { top, left } = tableAt(desk, kind).range;
    type(desk, kind, top + 1 + row, left + column, text);
  };
}

/** Another header over a column of ours. */
function header(kind: SheetKind, column: number): Edit {
  return (desk, text) => {
    const { top, left } = tableAt(desk, kind).range;
    type(desk, kind, top, left + column, text);
  };
}

/** A column of the user's behind those there are, with a text in one row. */
function newColumn(kind: SheetKind, row: number): Edit {
  return (desk, text) => {
    const table = tableAt(desk, kind);
    const { top, left, bottom, right } = table.range;
    type(desk, kind, top, right + 1, `Colonne ${text}`);
    type(desk, kind, top + 1 + row, right + 1, text);
    const wide = sheet(desk, kind).getRangeByIndexes(top, left, bottom - top + 1, right - left + 2);
    desk.context.workbook.tables.getItem(table.name).resize(wide);
  };
}

/** A row that somebody adds by hand, with the text in one cell. */
function newRow(kind: SheetKind, column: number, others: Readonly<Record<number, string>> = {}): Edit {
  return (desk, text) => {
    const table = tableAt(desk, kind);
    const { top, left, bottom, right } = table.range;
    type(desk, kind, bottom + 1, left + column, text);
    for (const [place, value] of Object.entries(others)) type(desk, kind, bottom + 1, left + Number(place), value);
    const tall = sheet(desk, kind).getRangeByIndexes(top, left, bottom - top + 2, right - left + 1);
    desk.context.workbook.tables.getItem(table.name).resize(tall);
  };
}

const KEY = 32;
const NOTE = 45;

/** Kinds of edits by what they are. Those that leave no text of their own write it into a note beside. */
export const EDITS: Readonly<Record<string, Edit>> = {
  "a note in a column of the user's": inTable("matrix", 1, NOTE),
  "another note there": inTable("matrix", 4, NOTE),
  "an owner typed over": inTable("matrix", 2, 24),
  "a category typed over": inTable("matrix", 3, 2),
  "a mark typed over": inTable("matrix", 0, 10),
  "a group typed over in a hidden column": inTable("matrix", 2, 3),
  "a status typed into a blank column": inTable("matrix", 1, 33),
  "a new column in the matrix": newColumn("matrix", 2),
  "a new column in the resources": newColumn("resources", 3),
  "a new column in the map": newColumn("map", 2),
  "a name on the map typed over": inTable("map", 1, 3),
  "a lane of the map typed over": inTable("map", 0, 0),
  "a title of the map typed over": (desk, text) => type(desk, "map", 0, 0, text),
  "a sentence below the map typed over": (desk, text) =>
    type(desk, "map", tableAt(desk, "map").range.bottom + 3, 0, text),
  "a header of the map renamed": header("map", 4),
  "a new column in the actions": newColumn("actions", 0),
  "a new column in the agreements": newColumn("agreements", 0),
  "a new column in the table of the summary": newColumn("summary", 1),
  "a new column in the history": newColumn("history", 0),
  "a row added by hand with a name": newRow("matrix", 1),
  "a row added by hand with a note only": newRow("matrix", NOTE),
  "a copied row with another note": newRow("matrix", NOTE, { 1: "Alpha", [KEY]: "Acteurs/1" }),
  "a note beside a key that was deleted": (desk, text) => {
    inTable("matrix", 0, KEY)(desk, "");
    inTable("matrix", 0, NOTE)(desk, text);
  },
  "a note beside a key that was typed over": (desk, text) => {
    inTable("matrix", 2, KEY)(desk, `clé ${text}`);
    inTable("matrix", 2, NOTE)(desk, text);
  },
  "a note beside a name that was typed over": (desk, text) => {
    inTable("matrix", 3, 1)(desk, `nom ${text}`);
    inTable("matrix", 3, NOTE)(desk, text);
  },
  "fourteen headers renamed": (desk, text) => {
    const { top } = tableAt(desk, "matrix").range;
    for (let column = 2; column < 16; column += 1) type(desk, "matrix", top, column, `En-tête ${column}`);
    inTable("matrix", 4, NOTE)(desk, text);
  },
  "thirty headers renamed": (desk, text) => {
    const { top } = tableAt(desk, "matrix").range;
    for (let column = 0; column < 30; column += 1) type(desk, "matrix", top, column, `Titre ${column}`);
    inTable("matrix", 1, NOTE)(desk, text);
  },
  "the header of the key renamed": (desk, text) => {
    type(desk, "matrix", tableAt(desk, "matrix").range.top, KEY, `Identifiant ${text}`);
    inTable("matrix", 3, NOTE)(desk, text);
  },
  "a header of the matrix renamed": header("matrix", 5),
  "a header of the resources renamed": header("resources", 2),
  "a header of the actions renamed": header("actions", 1),
  "a header of the agreements renamed": header("agreements", 0),
  "a header of the summary renamed": header("summary", 0),
  "a header of the history renamed": header("history", 2),
  "the key column deleted": (desk, text) => {
    const { name, columns } = tableAt(desk, "matrix");
    if (columns[KEY]?.name === "Clé") desk.context.workbook.tables.getItem(name).columns.getItemAt(KEY).delete();
    inTable("matrix", 1, (columns[KEY]?.name === "Clé" ? columns.length - 1 : columns.length) - 1)(desk, text);
  },
  "a sorted matrix": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name).sort.apply([{ key: 1, ascending: false }]);
  },
  "a text in the band": (desk, text) => type(desk, "matrix", 3, 2, text),
  "another title": (desk, text) => type(desk, "matrix", 0, 1, text),
  "a text over the source line": (desk, text) => type(desk, "matrix", 1, 1, text),
  "a text beside the title": (desk, text) => type(desk, "matrix", 0, 20, text),
  "a count typed over": inTable("resources", 2, 3),
  "a label of a category typed over": inTable("resources", 1, 0),
  "a text in the band of the resources": (desk, text) => type(desk, "resources", 3, 3, text),
  "a text over a sentence of the resources": (desk, text) => type(desk, "resources", 2, 0, text),
  "a text over a total": (desk, text) => type(desk, "resources", tableAt(desk, "resources").range.bottom + 2, 4, text),
  "a reason typed over": inTable("actions", 0, 4),
  "a question typed over": inTable("actions", 1, 6),
  "a kind of agreement typed over": inTable("agreements", 0, 1),
  "a state of an agreement typed over": inTable("agreements", 0, 3),
  "a title of the agreements typed over": (desk, text) => type(desk, "agreements", 0, 0, text),
  "a hint typed over": (desk, text) => type(desk, "actions", 4, 0, text),
  "a row added to the actions": newRow("actions", 1),
  "a line of the summary typed over": (desk, text) => type(desk, "summary", 8, 7, text),
  "a blank cell of the summary filled": (desk, text) => type(desk, "summary", 3, 2, text),
  "a figure of the summary typed over": (desk, text) => type(desk, "summary", 3, 0, text),
  "a row added to the history": newRow("history", 8),
  "a sheet of ours deleted": (desk, text) => {
    sheet(desk, "resources").delete();
    inTable("matrix", 1, NOTE)(desk, text);
  },
  "a sheet of ours renamed": (desk, text) => {
    inTable("actions", 0, 8)(desk, text);
    sheet(desk, "actions").name = `À faire ${text.length}`;
  },
  "a column of ours deleted": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name).columns.getItemAt(6).delete();
  },
  "a row of the matrix deleted": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name).rows.getItemAt(0).delete();
  },
  "a row put into the middle of the matrix": (desk, text) => {
    const { name, columns } = tableAt(desk, "matrix");
    const line = columns.map((_, index) => (index === NOTE ? text : ""));
    desk.context.workbook.tables.getItem(name).rows.add(2, [line]);
  },
  "the table of the matrix renamed": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name).name = `Matrice_${text.length}`;
  },
  "a table of ours made a range": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name).convertToRange();
  },
  "a totals row with a label of the user's": (desk, text) => {
    const table = desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name);
    table.showTotals = true;
    table.getTotalRowRange().getCell(0, NOTE).values = [[text]];
  },
  "a filter over the notes": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    const table = desk.context.workbook.tables.getItem(tableAt(desk, "matrix").name);
    table.columns.getItemAt(NOTE).filter.applyValuesFilter(["nothing"]);
  },
  "our columns hidden": (desk, text) => {
    inTable("matrix", 2, NOTE)(desk, text);
    sheet(desk, "matrix").getRange("A:D").columnHidden = true;
  },
  "all sheets of ours deleted but the matrix": (desk, text) => {
    for (const kind of ["resources", "map", "actions", "agreements", "summary"] as const) {
      if (standingSheet(desk.session, kind) !== undefined) sheet(desk, kind).delete();
    }
    inTable("matrix", 1, NOTE)(desk, text);
  },
  "the history deleted": (desk, text) => {
    if (standingSheet(desk.session, "history") !== undefined) sheet(desk, "history").delete();
    inTable("matrix", 1, NOTE)(desk, text);
  },
};

/** Names of the kinds. */
export const EDIT_KINDS: readonly string[] = Object.keys(EDITS);
