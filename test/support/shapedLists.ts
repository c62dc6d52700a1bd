/** Writes plain lists of a shape into a workbook, audits it, and tells what came of it. */

import { openWorkbook } from "excel-host";
import { openSession } from "excel-host/testing/excelSession";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import type { ShapedWorkbook } from "./listShapes";

/** The file of a shaped workbook. */
export async function shapedFile({ sheets }: ShapedWorkbook): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    for (const [index, { name, cells, merges, hiddenRows }] of sheets.entries()) {
      const sheet = index === 0 ? context.workbook.worksheets.getItem("Sheet1") : context.workbook.worksheets.add(name);
      sheet.name = name;
      const width = cells[0]?.length ?? 1;
      sheet.getRangeByIndexes(0, 0, cells.length, width).values = cells.map((row) =>
        row.map((cell) => (typeof cell === "string" ? `'${cell}` : cell)),
      );
      for (const [row, column, rows, columns] of merges) {
        sheet.getRangeByIndexes(row, column, rows, columns).merge();
      }
      for (const row of hiddenRows) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().rowHidden = true;
    }
    await context.sync();
  });
  return session.save();
}

/** What the audit of a shaped workbook came to, in the form of what was expected of it. */
export async function auditShaped(shaped: ShapedWorkbook): Promise<unknown> {
  const file = await shapedFile(shaped);
  const session = openSession(file);
  const outcome = await auditWorkbook({
    asOf: "2026-11-23",
    language: null,
    chosen: null,
    pinned: [],
    convert: false,
  });
  await session.excel.idle();
  const { audit } = outcome;
  return {
    status: outcome.status,
    language: audit.language,
    lists: audit.tables.map(({ table, kind }) => [table, kind]),
    stakeholders: audit.stakeholders.map(({ name, category }) => [name, category]),
    fields: audit.tables.map(({ mapping }) => mapping.columns.flatMap(({ field }) => (field === null ? [] : [field]))),
    hiddenRows: audit.tables.reduce((sum, table) => sum + table.hiddenRows, 0),
    blocking: audit.findings
      .filter(({ severity }) => severity === "blocking")
      .map(({ kind, place }) => [kind, place.cell]),
    aside: audit.leftAside.map(({ sheet, address }) => `${sheet}!${address}`),
    roundTrips: session.excel.statistics.roundTrips <= 6,
    changedParts: changedParts(file, session.save()),
  };
}

/** What is expected of it. */
export function expectedOf({ language, lists, stakeholders, fields, hiddenRows }: ShapedWorkbook): unknown {
  return {
    status: "done",
    language,
    lists: lists.map((name) => [name, "list"]),
    stakeholders,
    fields: lists.map(() => fields),
    hiddenRows,
    blocking: [],
    aside: [],
    roundTrips: true,
    changedParts: [],
  };
}

/** Sheets of the user whose part is not byte for byte what it was. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [openWorkbook(before).source.package, openWorkbook(after).source.package];
  const isOwn = (path: string): boolean =>
    !/\[Content_Types\]|workbook\.xml|styles\.xml|sharedStrings\.xml|docProps/.test(path);
  return was.paths.filter(
    (path) =>
      isOwn(path) && Buffer.compare(Buffer.from(was.bytes(path) ?? []), Buffer.from(is.bytes(path) ?? [])) !== 0,
  );
}
