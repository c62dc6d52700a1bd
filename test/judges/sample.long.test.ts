import { itWithLibreOffice, itWithOpenpyxl, readWithOpenpyxl, validatorFindings } from "excel-host/testing/judges";
import { differencesFromLibreOffice } from "excel-host/testing/recalculated";

import { auditedSample } from "../support/auditSession";

const LANGUAGES = ["en", "fr", "es", "pt"] as const;

describe("the audited sample workbook", () => {
  it.each(LANGUAGES)("has no finding of the OOXML validator (%s)", async (language) => {
    expect(validatorFindings((await auditedSample(language)).file)).toEqual([]);
  });

  itWithOpenpyxl("shows openpyxl our tables, the chart's series and the counted values", async () => {
    const { values, formulas } = readWithOpenpyxl((await auditedSample("en")).file);
    const matrix = values["Partnership matrix"];
    const resources = values["Resources by category"];
    expect(matrix?.tables).toEqual({ PartnershipMatrix: "A5:AS63" });
    expect(Object.keys(resources?.tables ?? {})).toEqual(["ResourcesByCategory"]);
    expect(resources?.series).toHaveLength(16);
    const telecom = resources?.rows.find(([name]) => name === "Telecoms");
    expect(telecom?.slice(0, 5)).toEqual(["Telecoms", 6, 1, 1, 4]);
    const formula = formulas["Resources by category"]?.rows.find(([name]) => name === "Telecoms")?.[1];
    expect(String(formula)).toMatch(/^=SUMPRODUCT\(/);
  });

  itWithOpenpyxl(
    "shows openpyxl the actions, the summary with its chart and live figures, and a hidden history",
    async () => {
      const { values, formulas } = readWithOpenpyxl((await auditedSample("en")).file);
      expect(Object.keys(values["Actions"]?.tables ?? {}).sort()).toEqual(["ToAsk"]);
      expect(values["Summary"]?.tables).toEqual({ PartnershipSummary: "N8:R12" });
      expect(values["Summary"]?.series).toHaveLength(4);
      expect(values["Summary"]?.rows[0]?.[0]).toMatch(
        // No list of the sample tells what the authority gives: that is not nothing.
        /^20\d\d: [\d,]+ agreed by partners; \d+ agreements? to deal with$/,
      );
      expect(String(formulas["Summary"]?.rows[0]?.[0])).toContain("SUMIFS(PartnershipAgreements[");
      expect([values["Partner history"]?.state, values["Summary"]?.state]).toEqual(["hidden", "visible"]);
    },
  );

  itWithLibreOffice("has for every formula of every sheet the value LibreOffice calculates", async () => {
    const { differences, compared } = differencesFromLibreOffice((await auditedSample("fr")).file);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(340);
  });
});
