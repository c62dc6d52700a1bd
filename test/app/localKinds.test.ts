import { openSession } from "excel-host/testing/excelSession";

import { auditFile, doneAudit } from "../support/auditSession";
import { auditWith, fill, WORDS_HEADERS } from "../support/termsWorkbook";

describe("local kinds of bodies", () => {
  it("count a local kind in the plural, and beside other words for its category", async () => {
    const { audit } = await auditWith(
      ["Acteur", "Type"],
      [
        ["La Friche", "Tiers-lieux"],
        ["Le Fil", "Tiers lieu / SCIC"],
        ["Le Relais", "Tiers-lieu, banque"],
      ],
      [["type d’organisme", "Tiers-lieu", "Économie sociale et solidaire"]],
    );

    expect(audit.stakeholders.map((own) => own.ownKind ?? null)).toEqual(["Tiers-lieu", "Tiers-lieu", null]);
    expect(audit.stakeholders.map(({ category }) => category)).toEqual(["social_economy", "social_economy", null]);
  });

  it("give their category to the rows below a heading and to a sheet named so", async () => {
    const session = openSession();
    await session.run(async (context) => {
      const list = context.workbook.worksheets.getItem("Sheet1");
      list.getRange("A1:B6").values = [
        ["Acteur", "Familiarité avec le numérique"],
        ["Tiers-lieux (2)", ""],
        ["La Friche", "Forte"],
        ["Le Fil", "Faible"],
        ["Banques", ""],
        ["Sonaval", "Moyenne"],
      ];
      const named = context.workbook.worksheets.add("Tiers-lieux");
      named.getRange("A1:B2").values = [
        ["Acteur", "Familiarité avec le numérique"],
        ["La Grange", "Faible"],
      ];
      const words = [["type d’organisme", "Tiers-lieu", "ESS"]];
      fill(context.workbook.worksheets.add("Mes mots"), 4, WORDS_HEADERS, words).name = "PartnershipWords";
      await context.sync();
    });
    const { outcome } = await auditFile(session.save());

    expect(doneAudit(outcome).stakeholders).toMatchObject([
      { name: "La Friche", category: "social_economy", ownKind: "Tiers-lieu" },
      { name: "Le Fil", category: "social_economy", ownKind: "Tiers-lieu" },
      { name: "Sonaval", category: "private_traditional" },
      { name: "La Grange", category: "social_economy", ownKind: "Tiers-lieu" },
    ]);
  });
});
