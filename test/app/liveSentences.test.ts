import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

import { LANGUAGES, PROFILES, type Language, type Profile } from "../../src/core/guide/codes";
import type { Audit } from "../../src/core/model/audit";
import { countedOf } from "../../src/core/matrix/resourcesByCategory";
import { resourcesMessage } from "../../src/core/sheets/resources/resourcesMessage";
import { liveSentence } from "../../src/core/sheets/shared/liveText";
import { reportTexts, sheetTexts } from "../../src/core/texts/texts";
import { auditFile, doneAudit, sampleFile, tableWorkbook } from "../support/auditSession";

/** All texts of a sheet, top to bottom. */
function textsOf({ opened }: ExcelSession, name: string): string[] {
  const sheet = opened.workbook.sheetNamed(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return [...sheet.rowsWithCells()].flatMap((row) =>
    [...(sheet.rowCells(row) ?? [])].flatMap(([, { value }]) => (typeof value === "string" ? [value] : [])),
  );
}

function gridSentence({ stakeholders, language }: Audit): string {
  const counted = countedOf(stakeholders);
  const tally = Object.fromEntries(
    PROFILES.map((profile) => [profile, counted.filter((own) => own.profile === profile).length]),
  ) as Record<Profile, number>;
  return reportTexts(language).grid.message(tally, counted.length);
}

/** Forms of a sentence that formulas give for numbers. */
async function said(
  say: (...numbers: number[]) => string,
  numbers: readonly (readonly number[])[],
): Promise<unknown[]> {
  const session = openSession();
  const { length } = numbers[0] ?? [0];
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, numbers.length, length).values = numbers.map((row) => [...row]);
    const result = sheet.getRangeByIndexes(0, 5, numbers.length, 1);
    result.formulas = numbers.map((row, at) => {
      const cells = row.map((_, column) => `${"ABC".charAt(column)}${at + 1}`);
      return [`=${liveSentence(say, cells).expression}`];
    });
    result.load({ values: true });
    await context.sync();
    return (result.values as unknown[][]).map(([value]) => value);
  });
}

const NUMBERS = [0, 1, 2, 17, 999, 1000, 12_345];

describe("sentences with numbers that follow the sheets", () => {
  it.each(LANGUAGES)("say in %s what is said of fixed numbers: none, one, more, thousands", async (language) => {
    const { message } = sheetTexts(language).resources;
    const { equallyAvailable, toAsk } = message;
    const pairs = NUMBERS.flatMap((yes) => NUMBERS.map((of) => [yes, of] as const));

    expect(await said(equallyAvailable, pairs)).toEqual(pairs.map(([yes, of]) => equallyAvailable(yes, of)));
    expect(
      await said(
        toAsk,
        NUMBERS.map((count) => [count]),
      ),
    ).toEqual(NUMBERS.map((count) => toAsk(count)));
  });

  it.each<Language>(LANGUAGES)("are those of the audit of the sample, in %s", async (language) => {
    const { session, outcome } = await auditFile(sampleFile(), { language });
    const audit = doneAudit(outcome);
    const sheets = sheetTexts(language);
    const message = resourcesMessage(audit.resourcesByCategory, sheets.resources);
    const resources = textsOf(session, sheets.sheetNames.resources);
    const used = audit.resourcesByCategory.filter((own) => own.category !== null && own.stakeholders > 0).length;

    expect(resources).toEqual(expect.arrayContaining([message, gridSentence(audit)]));
    expect(resources[1]).toContain(
      sheets.resources.source(audit.completeness.stakeholders, used, sheets.formatDate(audit.asOf)),
    );
  });

  it("name who leads as long as one or two do, and what is missing most unless it is the same", async () => {
    const { session } = await auditFile(
      await tableWorkbook(
        ["Acteur", "Type", "Financières", "Techniques", "Humaines", "Données"],
        [
          ["Ondal", "télécom", "oui", "non", "?", "?"],
          ["Le Fil", "ONG", "oui", "non", "?", "oui"],
        ],
      ),
      { language: "fr" },
    );
    const sheet = session.opened.workbook.sheetNamed("Ressources par catégorie");
    const marks = async (column: string, cells: readonly [string, string]): Promise<unknown> => {
      await session.run(async (context) => {
        const matrix = context.workbook.worksheets.getItem("Matrice de partenariats");
        matrix.getRange(`${column}6:${column}7`).values = cells.map((cell) => [cell]);
        await context.sync();
      });
      return sheet?.cell(2, 0)?.value;
    };

    expect(sheet?.cell(2, 0)?.value).toBe(
      "Les ressources financières sont les plus disponibles (2 acteurs sur 2), les techniques manquent le plus (2 «\u00a0aucune\u00a0»). Il reste 3 réponses à obtenir.",
    );
    expect(await marks("R", ["✓", "✓"])).toMatch(
      /^Les ressources financières et en données sont .*\. Il reste 2 réponses/,
    );
    expect(await marks("Q", ["✓", "✓"])).toMatch(/^Plusieurs ressources .*\. Toutes les questions/);
    expect(await marks("P", ["✓", "✓"])).toBe(
      "Plusieurs ressources sont aussi disponibles les unes que les autres (2 acteurs sur 2 pour chacune). Toutes les questions sur les ressources ont une réponse.",
    );
  });
});
