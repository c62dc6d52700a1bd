import { openSession, type ExcelSession } from "excel-host/testing/excelSession";
import { validatorFindings } from "excel-host/testing/judges";

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { MARKS_AREA, matrixPosition, SCALES_AREA } from "../../src/core/contract/columns";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { sheetTexts } from "../../src/core/texts/texts";
import { tableWorkbook } from "../support/auditSession";

const HEADERS = ["Acteur", "Type", "Familiarité avec le numérique", "Données"];
const FIRST_ROW = 5;

interface Written {
  readonly session: ExcelSession;
  /** Types into the matrix; zero-based row of the body and sheet column. */
  readonly type: (row: number, column: number, text: string) => void;
  /** The line under the title. */
  readonly line: () => Promise<string>;
  readonly again: () => Promise<void>;
}

async function written(language: Language = "fr", names = ["Sonaval", "Ondal", "Le Fil"]): Promise<Written> {
  const session = openSession(
    await tableWorkbook(
      HEADERS,
      names.map((name) => [name, "ONG", 2, "oui"]),
    ),
  );
  const again = async (): Promise<void> => {
    await auditWorkbook({ asOf: "2026-11-23", language, chosen: null, pinned: [], convert: false });
    await session.excel.idle();
  };
  await again();
  const sheet = sheetTexts(language).sheetNames.matrix;
  const { id = "" } = session.opened.workbook.sheetNamed(sheet) ?? {};
  return {
    session,
    again,
    type: (row, column, text) => session.excel.userEdits(id, FIRST_ROW + row, column, text),
    line: async () =>
      session.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheet).getRange("A2").load({ values: true });
        await context.sync();
        return String(cell.values[0]?.[0]);
      }),
  };
}

describe("marks of the matrix changed by hand", () => {
  it("are chosen from a list that names them, and all else is refused with how to read them", async () => {
    const { session } = await written();
    const rules = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Matrice de partenariats");
      const cells = [SCALES_AREA, MARKS_AREA].map(({ column, columns }) =>
        sheet.getRangeByIndexes(FIRST_ROW, column, 3, columns).dataValidation.load({ rule: true, errorAlert: true }),
      );
      await context.sync();
      return cells.map(({ rule, errorAlert }) => ({ source: rule.list?.source, ...errorAlert }));
    });

    expect(rules).toEqual([
      expect.objectContaining({ source: "0,1,2,3,?", style: "Stop", showAlert: true }),
      expect.objectContaining({ source: "✓,–,?", style: "Stop", showAlert: true }),
    ]);
    expect(rules[1]?.message).toBe("Choisissez dans la liste\u00a0:\n✓ oui · – aucune (demandé) · ? à demander");
    expect(validatorFindings(session.save())).toEqual([]);
  });

  it.each(LANGUAGES)("keep the messages of the lists within Excel's limits in %s", (language) => {
    const { keys, refused } = sheetTexts(language).matrix;

    expect(refused.title.length).toBeLessThanOrEqual(32);
    for (const key of [keys.scale, keys.answer]) expect(`${refused.choose}\n${key}`.length).toBeLessThanOrEqual(225);
  });

  it.each<[Language, string]>([
    ["fr", "▲ 3 cellules ne sont pas lues · "],
    ["en", "▲ 3 cells are not read · "],
    ["es", "▲ 3 celdas no se leen · "],
    ["pt", "▲ 3 células não são lidas · "],
  ])(
    "are told in %s where no count reads them: pasted past the list, out of the scale, or deleted",
    async (language, told) => {
      const { type, line } = await written(language);
      expect(await line()).not.toContain("▲");

      type(0, matrixPosition("resource_data"), "oui");
      type(1, matrixPosition("familiarity"), "5");
      type(2, matrixPosition("gain_profit"), "");

      expect(await line()).toMatch(new RegExp(`^${told}`));
    },
  );

  it("are told as changes alone where they are marks of the list", async () => {
    const { type, line } = await written();
    type(0, matrixPosition("resource_data"), "–");
    type(1, matrixPosition("resource_data"), "?");
    type(1, matrixPosition("familiarity"), "0");
    type(2, matrixPosition("familiarity"), "?");

    const [told, ...rest] = (await line()).split(" · ");
    expect(told).toBe("▲ 3 acteurs modifiés à la main depuis le 23/11/2026\u00a0: mettre à jour les feuilles.");
    expect(rest.join(" · ")).not.toContain("▲");
  });

  it("say of a row added by hand that it does not count", async () => {
    const { session, type, line } = await written();
    await session.run(async (context) => {
      context.workbook.tables.getItem("PartnershipMatrix").rows.add();
      await context.sync();
    });
    type(3, matrixPosition("name"), "Une de plus");

    expect(await line()).toMatch(/^▲ 1 ligne ajoutée à la main ne compte pas · /);
  });

  it("lose the lists of rows that a later run leaves out", async () => {
    const { session, again } = await written();
    await session.run(async (context) => {
      context.workbook.tables.getItem("Acteurs").rows.getItemAt(2).delete();
      await context.sync();
    });
    await again();
    const types = await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Matrice de partenariats");
      const cells = [1, 2].map((row) =>
        sheet.getRangeByIndexes(FIRST_ROW + row, MARKS_AREA.column, 1, 1).dataValidation.load({ type: true }),
      );
      await context.sync();
      return cells.map(({ type }) => type);
    });

    expect(types).toEqual(["List", "None"]);
  });
});
