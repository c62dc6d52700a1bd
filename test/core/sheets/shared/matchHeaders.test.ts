import { LANGUAGES } from "../../../../src/core/guide/codes";
import { layoutMatrix } from "../../../../src/core/sheets/matrix/layoutMatrix";
import { layoutResources } from "../../../../src/core/sheets/resources/layoutResources";
import { matchHeaders } from "../../../../src/core/sheets/shared/matchHeaders";
import { auditOf } from "../../../fixtures/core/audit";

function matrixHeaders(language: (typeof LANGUAGES)[number], users: readonly string[] = []): string[] {
  const userColumns = users.map((header) => ({
    header,
    cells: new Map(),
    isCalculated: false,
    numberFormat: "General",
  }));
  const plan = layoutMatrix(auditOf([], { language }), { tableName: "PartnershipMatrix", userColumns });
  return (plan.tables[0]?.columns ?? []).map(({ header }) => header);
}

describe("matchHeaders", () => {
  it.each(LANGUAGES)("finds key and user columns of a matrix written in %s", (language) => {
    expect(matchHeaders("matrix", matrixHeaders(language, ["Notes", "Data", "Données"]))).toMatchObject({
      keyColumn: 32,
      userColumns: [45, 46, 47],
    });
  });

  it.each(LANGUAGES)("finds the code column of resources written in %s, with plain blanks too", (language) => {
    const context = { tableName: "R", matrixTableName: "M", chartName: "C", userColumns: [] };
    const headers =
      layoutResources(auditOf([], { language }), context).tables[0]?.columns.map(({ header }) => header) ?? [];

    expect(matchHeaders("resources", headers)).toMatchObject({ keyColumn: 14, userColumns: [] });
    expect(
      matchHeaders(
        "resources",
        headers.map((header) => header.replaceAll("\u00a0", " ")),
      ),
    ).toMatchObject({ keyColumn: 14, userColumns: [] });
  });

  it("follows columns that the user moved or put between ours", () => {
    const headers = matrixHeaders("fr");
    const moved = [...headers.slice(0, 2), "Avis", ...headers.slice(2, -1), "Suite", ...headers.slice(-1)];

    expect(matchHeaders("matrix", moved)).toMatchObject({ keyColumn: 33, userColumns: [2, 45] });
  });

  it("takes columns behind those of version 1 for the user's, whatever they are called", () => {
    const headers = [...matrixHeaders("fr").slice(0, 33), "Statut", "Zone"];

    expect(matchHeaders("matrix", headers)).toMatchObject({ keyColumn: 32, userColumns: [33, 34] });
    expect(matchHeaders("matrix", headers, "1")).toMatchObject({ keyColumn: 32, userColumns: [33, 34] });
  });

  it("takes the column behind those of version 2 for the user's unless it is called like ours of version 3", () => {
    const headers = matrixHeaders("fr").slice(0, 44);

    expect(matchHeaders("matrix", [...headers, "Situation"], "2")).toMatchObject({ userColumns: [44] });
    expect(matchHeaders("matrix", matrixHeaders("fr"), "2")).toMatchObject({ userColumns: [] });
  });

  it("takes a table for ours however its headers are called where the sheet says its version", () => {
    const headers = matrixHeaders("en").map((header, index) => (index < 30 ? `My ${header}` : header));

    expect(matchHeaders("matrix", headers)).toBeNull();
    expect(matchHeaders("matrix", headers, "3")).toMatchObject({ keyColumn: 32, userColumns: [] });
  });

  it("takes a renamed column of ours for ours, not for the user's", () => {
    const headers = matrixHeaders("en").map((header) => (header === "Stakeholder" ? "Partner" : header));

    expect(matchHeaders("matrix", headers)).toMatchObject({ keyColumn: 32, userColumns: [] });
  });

  it("leaves a table alone that only shares the name", () => {
    expect(matchHeaders("matrix", ["Stakeholder", "Category", "Key", "Owner"])).toBeNull();
    expect(matchHeaders("resources", ["__proto__", "constructor"])).toBeNull();
    expect(matchHeaders("matrix", [])).toBeNull();
  });
});
