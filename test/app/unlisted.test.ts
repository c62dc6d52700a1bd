/** What is said once of a column of resources is kept with the workbook, and heeded by whoever audits it. */

import { auditWorkbook } from "../../src/app/auditWorkbook";
import { checkTables } from "../../src/app/checkTables";
import { keepChoices } from "../../src/app/keepChoices";
import { NO_CHOICES, withUnlisted } from "../../src/core/memory/choices";
import { auditFile, doneAudit, tableWorkbook } from "../support/auditSession";

jest.setTimeout(30_000);

const REQUEST = { asOf: "2026-11-23", language: null, chosen: null, pinned: [], convert: false } as const;
const COLUMN = { table: "Acteurs", header: "Ressources" };

describe("unlisted means none", () => {
  it("is asked for by whoever audits, or kept; never assumed", async () => {
    const file = await tableWorkbook(["Acteur", "Type", "Ressources"], [["Ondal", "télécom", "données"]]);
    const { session, outcome } = await auditFile(file);
    const financial = (audit: ReturnType<typeof doneAudit>) => audit.stakeholders[0]?.resources.financial;
    expect(financial(doneAudit(outcome))).toBe("unknown");
    expect(financial(doneAudit(await auditWorkbook({ ...REQUEST, unlisted: [COLUMN] })))).toBe("no");

    await keepChoices(withUnlisted(NO_CHOICES, COLUMN, true));
    expect(financial(doneAudit(await auditWorkbook(REQUEST)))).toBe("no");
    expect(financial((await checkTables({ asOf: "2026-11-23", language: null })).audit)).toBe("no");

    await keepChoices(withUnlisted(withUnlisted(NO_CHOICES, COLUMN, true), { ...COLUMN, header: "ressources" }, false));
    expect(financial(doneAudit(await auditWorkbook(REQUEST)))).toBe("unknown");
    await session.excel.idle();
  });

  it("is refused of a column that is not there", async () => {
    await auditFile(await tableWorkbook(["Acteur", "Type"], [["Ondal", "télécom"]]));
    await expect(auditWorkbook({ ...REQUEST, unlisted: [COLUMN] })).rejects.toMatchObject({
      reason: "column-not-found",
      subject: "Acteurs.Ressources",
    });
  });
});
