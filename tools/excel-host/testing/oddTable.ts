/** Workbooks with a table that Excel would not have made itself, as other programs write them. */

import { readZip, writeZip } from "../src/xlsx/zip";
import { openSession, type ExcelSession } from "./excelSession";

type Change = (xml: string) => string;

/** Gives the odd table another range. */
export function over(ref: string): Change {
  return (xml) => xml.replaceAll('ref="A1:B3"', `ref="${ref}"`);
}

const withTotals: Change = (xml) => xml.replace('totalsRowShown="0"', 'totalsRowCount="1"');
const withoutHeader: Change = (xml) =>
  xml.replace("<table ", '<table headerRowCount="0" ').replace(/<autoFilter[^>]*\/>/, "");
const withColumns =
  (columns: string): Change =>
  (xml) =>
    xml.replace(/<tableColumns.*<\/tableColumns>/, columns);

/** What is wrong with a table, how its part comes to it, and what the host calls it. */
export const ODD_TABLES: readonly (readonly [string, Change, string])[] = [
  ["its header row alone", over("A1:B1"), "no-rows"],
  ["header and totals without a row between them", (xml) => withTotals(over("A1:B2")(xml)), "no-rows"],
  ["its totals row alone", (xml) => withTotals(withoutHeader(over("A1:B1")(xml))), "no-rows"],
  ["a range outside the grid", over("A1:B2000000"), "range"],
  ["a range that is none", over("#REF!"), "range"],
  ["no range", (xml) => xml.replace(' ref="A1:B3"', ""), "range"],
  ["no columns", withColumns(""), "columns"],
  ["an empty list of columns", withColumns('<tableColumns count="0"/>'), "columns"],
  ["fewer columns than its range", (xml) => xml.replace(/<tableColumn id="2"[^>]*\/>/, ""), "columns"],
  ["something else among its columns", (xml) => xml.replace(/<tableColumn id="2"[^>]*\/>/, "<a/>"), "columns"],
  ["more columns than its range", over("A1:A3"), "columns"],
];

/** A sound table `Acteurs` over A1:B2 of `Sheet1`, and a table `Odd` over A1:B3 of the sheet `Autres`. */
async function makeTables(session: ExcelSession): Promise<void> {
  await session.run(async (context) => {
    const [first, second] = [context.workbook.worksheets.getItem("Sheet1"), context.workbook.worksheets.add("Autres")];
    first.getRange("A1:B2").values = [
      ["Acteur", "Catégorie"],
      ["Corvel Fibre", "Télécoms"],
    ];
    first.tables.add("A1:B2", true).name = "Acteurs";
    second.getRange("A1:B3").values = [
      ["Structure", "Catégorie"],
      ["Les Quais", "Association"],
      ["Port Sud", "Télécoms"],
    ];
    second.tables.add("A1:B3", true).name = "Odd";
    await context.sync();
  });
}

/**
 * A workbook with a sound and an odd table.
 *
 * @param change Rewrites the part of the odd one.
 * @param prepare Does something to the workbook before.
 */
export async function workbookWithOddTable(
  change: Change,
  prepare: (session: ExcelSession) => Promise<unknown> = async () => undefined,
): Promise<Uint8Array> {
  const session = openSession();
  await makeTables(session);
  await prepare(session);
  const entries = readZip(session.save());
  const part = [...entries].find(
    ([path, bytes]) => path.startsWith("xl/tables/") && new TextDecoder().decode(bytes).includes('"Odd"'),
  )?.[0];
  if (part === undefined) throw new Error("There is no odd table.");
  entries.set(part, new TextEncoder().encode(change(new TextDecoder().decode(entries.get(part)))));
  return writeZip(entries);
}
