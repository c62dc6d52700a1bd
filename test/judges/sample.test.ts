import { isErrorValue } from "../../src/host/model/cell";
import { openWorkbook } from "../../src/host/xlsx/openWorkbook";
import { auditFile, sampleFile } from "../support/auditSession";
import {
  itWithLibreOffice,
  itWithOpenpyxl,
  readWithOpenpyxl,
  recalculatedByLibreOffice,
  validatorFindings,
} from "../support/judges";

const LANGUAGES = ["en", "fr", "es", "pt"] as const;

async function auditedSample(language: (typeof LANGUAGES)[number]): Promise<Uint8Array> {
  const { session } = await auditFile(sampleFile(), { language });
  return session.save();
}

describe("the audited sample workbook", () => {
  it.each(LANGUAGES)("has no finding of the OOXML validator (%s)", async (language) => {
    expect(validatorFindings(await auditedSample(language))).toEqual([]);
  });

  itWithOpenpyxl("shows openpyxl our tables, the chart's series and the counted values", async () => {
    const { values, formulas } = readWithOpenpyxl(await auditedSample("en"));
    const matrix = values["Partnership matrix"];
    const resources = values["Resources by category"];
    expect(matrix?.tables).toEqual({ PartnershipMatrix: "A5:AG63" });
    expect(Object.keys(resources?.tables ?? {})).toEqual(["ResourcesByCategory"]);
    expect(resources?.series).toHaveLength(16);
    const telecom = resources?.rows.find(([name]) => name === "Telecoms");
    expect(telecom?.slice(0, 5)).toEqual(["Telecoms", 5, 1, 0, 4]);
    const formula = formulas["Resources by category"]?.rows.find(([name]) => name === "Telecoms")?.[1];
    expect(String(formula)).toMatch(/^=SUMPRODUCT\(/);
  });

  itWithLibreOffice("has for every formula the value LibreOffice calculates", async () => {
    const file = await auditedSample("fr");
    const ours = openWorkbook(file).workbook;
    const theirs = openWorkbook(recalculatedByLibreOffice(file)).workbook;
    const differences: string[] = [];
    let compared = 0;
    for (const sheet of ours.sheets) {
      for (const row of sheet.rowsWithCells()) {
        for (const [column, cell] of sheet.rowCells(row) ?? []) {
          if (cell.formula === null) continue;
          compared += 1;
          const other = theirs.sheetNamed(sheet.name)?.cell(row, column)?.value ?? null;
          const text = (value: unknown): string => JSON.stringify(value);
          const isEqual =
            isErrorValue(cell.value) && other !== null && isErrorValue(other)
              ? cell.value.error === other.error
              : typeof cell.value === "number" && typeof other === "number"
                ? Math.abs(cell.value - other) < 1e-9
                : text(cell.value) === text(other);
          if (!isEqual) differences.push(`${sheet.name} ${row},${column}: ${text(cell.value)} ${text(other)}`);
        }
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(300);
  });
});
