/** What openpyxl reads of the written workbook, in every language, for the sample and for a generated table. */

import { itWithOpenpyxl, type OpenpyxlSheet, readWithOpenpyxl } from "excel-host/testing/judges";

import { LANGUAGES } from "../../src/core/guide/codes";
import { MATRIX_COLUMNS, RESOURCES_COLUMNS } from "../../src/core/contract/columns";
import { resourcesHeaders } from "../../src/core/sheets/shared/resourcesHeaders";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, sampleFile, tableWorkbook } from "../support/auditSession";

const TYPES = ["télécom", "ONG", "entreprise", "université", "mairie"];

/** Twenty rows with every kind of answer, a date and an amount. */
async function generated(): Promise<Uint8Array> {
  const headers = [
    "Acteur",
    "Type",
    "Familiarité",
    "Appétence",
    "Financières",
    "Données",
    "Échéance",
    "Fin de convention",
  ];
  const rows = Array.from({ length: 20 }, (_, index) => [
    `Acteur ${index}`,
    TYPES[index % TYPES.length] ?? null,
    index % 4,
    index % 5 === 0 ? null : index % 4,
    ["oui", "non", "?", null][index % 4] ?? null,
    index % 2 === 0 ? "oui" : null,
    "2026-12-01",
    "2027-03-01",
  ]);
  return tableWorkbook(headers, rows);
}

const FILES = [
  { case: "the sample", file: () => Promise.resolve(sampleFile()), rows: 58 },
  { case: "a generated table", file: generated, rows: 20 },
] as const;

function headersOf({ rows, tables }: OpenpyxlSheet, table: string): unknown[] {
  const [, first = "", last = ""] = /^([A-Z]+)\d+:([A-Z]+)\d+$/.exec(tables[table] ?? "") ?? [];
  const at = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(/\d+/.exec(tables[table] ?? "")?.[0] ?? "0") - 1;
  return (rows[row] ?? []).slice(at(first), at(last) + 1);
}

describe.each(LANGUAGES)("openpyxl reads in %s", (language) => {
  const texts = sheetTexts(language);
  const { matrix, resources, actions, agreements, summary, history } = texts.sheetNames;

  itWithOpenpyxl.each(FILES)(
    "the tables, formulas, series and formats of $case as specified",
    async ({ file, rows }) => {
      const saved = (await auditFile(await file(), { language })).session.save();
      const { values, formulas } = readWithOpenpyxl(saved);
      const [m, r, a, s, h] = [matrix, resources, actions, summary, history].map((name) => values[name]);
      if (!m || !r || !a || !s || !h) throw new Error("A sheet is missing.");

      expect([m, r, a, s].map(({ state }) => state)).toEqual(["visible", "visible", "visible", "visible"]);
      expect(h.state).toBe("hidden");
      expect(
        [m, r, a, s, h].map(({ looks }) => [looks.merged, looks.gridlines, looks.orientation, looks.paper]),
      ).toEqual(Array.from({ length: 5 }, () => [0, false, "landscape", 9]));

      expect(m.tables).toEqual({ PartnershipMatrix: `A5:AS${5 + rows}` });
      expect(headersOf(m, "PartnershipMatrix")).toEqual(MATRIX_COLUMNS.map((column) => texts.matrix.headers[column]));
      const formatOf = (column: (typeof MATRIX_COLUMNS)[number]): string | undefined =>
        m.formats.PartnershipMatrix?.[MATRIX_COLUMNS.indexOf(column)];
      expect([formatOf("answered"), formatOf("due_date"), formatOf("authority_amount")]).toEqual([
        '0"/8"',
        texts.dateFormat,
        "#,##0",
      ]);
      expect(m.looks).toMatchObject({ frozen: "C6", tab: "FF1B6E82", titleRows: "$4:$5" });
      // One page wide; in height more than it can need, for programs that take none for one. Twenty rows fit on a single page.
      expect(m.looks.fit?.[0]).toBe(1);
      expect(m.looks.fit?.[1]).toBeGreaterThanOrEqual(rows === 58 ? 2 : 1);
      expect(m.looks.footer[1]).toContain("&A · ");

      const names = resourcesHeaders(texts.resources);
      expect(headersOf(r, "ResourcesByCategory")).toEqual(RESOURCES_COLUMNS.map((column) => names[column]));
      const first = (formulas[resources]?.rows[5] ?? []).slice(1, 14);
      expect(first.every((formula) => String(formula).startsWith("=SUMPRODUCT("))).toBe(true);
      // A list of which less than half is answered shows who is on it as well.
      expect(r.series).toHaveLength(rows === 58 ? 16 : 18);
      const categories = Number(/(\d+)$/.exec(r.tables.ResourcesByCategory ?? "")?.[1] ?? "0") - 5;
      expect(r.series.slice(0, 16)).toEqual(
        Array.from({ length: 16 }, (_, index) => {
          const column = ["R", "S", "T", "U", "V", "W", "X", "Y", "Z", "AA", "AB", "AC", "AD", "AE", "AF", "AG"][index];
          return `'${resources}'!$${column ?? ""}$6:$${column ?? ""}$${6 + categories}`;
        }),
      );
      expect(r.looks.breaks[0]).toBeGreaterThan(20);

      expect(Object.keys(a.tables).sort()).toEqual(["ToAsk"]);
      expect(a.formats.ToAsk?.[5]).toBe(texts.dateFormat);
      expect(values[agreements]?.formats.PartnershipAgreements?.[2]).toBe(texts.dateFormat);
      expect(s.tables).toEqual({ PartnershipSummary: "N8:R12" });
      // Money where amounts are noted, else the answers about the resources, with who is on a list that is answered by less than half.
      expect(s.series).toHaveLength(rows === 58 ? 4 : 5);
      expect(s.looks.fit).toEqual([1, 1]);
      expect(String(s.rows[1]?.[0])).toContain(String(rows));
      expect(Object.keys(h.tables)).toEqual(["PartnershipHistory"]);
    },
  );
});
