/** Whether a resource that a list does not name is none: to be asked, until somebody says so of the column. */

import fc from "fast-check";

import { auditTables } from "../../../src/core/auditTables";
import { RESOURCES } from "../../../src/core/guide/codes";
import { inspectTable } from "../../../src/core/inspectTable";
import { encodeAnswer } from "../../../src/core/interview/encodeAnswer";
import type { Audit } from "../../../src/core/model/audit";
import type { NamedColumn } from "../../../src/core/model/mapping";
import { runToEnd } from "../../../src/core/model/steps";
import type { Cell } from "../../../src/core/model/table";
import { tableOf } from "../../fixtures/core/table";

const HEADERS = ["Acteur", "Catégorie", "Ressources"];
const SAID: readonly NamedColumn[] = [{ table: "acteurs", header: " ressources " }];

function audit(rows: readonly (readonly Cell[])[], unlisted: readonly NamedColumn[] = SAID): Audit {
  return auditTables([tableOf(HEADERS, rows)], {
    ...{ asOf: "2026-11-28", language: "fr", pinned: [], chosen: null, skipped: [], unlisted },
  });
}

const ROWS = [
  ["Ondal", "Télécom", "données, techniques"],
  ["Fibrance", "Télécom", null],
  ["Câblo", "Télécom", "données et du cœur à l’ouvrage"],
  ["Pixel", "Start-up", "techniques"],
  ["Amis du Val", "ONG", "aucune"],
];

describe("a column that lists resources", () => {
  it("leaves to ask what it does not name, unless somebody has said that it is none", () => {
    const data = (result: Audit) =>
      result.stakeholders.map(({ resources }) => RESOURCES.map((each) => resources[each][0]).join(""));

    expect(data(audit(ROWS, []))).toEqual(["uyuy", "uuuu", "uuuy", "uyuu", "nnnn"]);
    // Nobody is said to bring nothing for a blank, nor for a text that may be any of them.
    expect(data(audit(ROWS))).toEqual(["nyny", "uuuu", "uuuy", "nynn", "nnnn"]);
  });

  it("says what the word would decide before it is given, and after", () => {
    const of = (unlisted: readonly NamedColumn[]) =>
      runToEnd(inspectTable(tableOf(HEADERS, ROWS), [], [], { unlisted })).columns.map((column) => column.unlisted);

    expect(of([])).toEqual([null, null, 5]);
    expect(of(SAID)).toEqual([null, null, 5]);
  });

  it("never turns what is listed, nor makes a yes", () => {
    const cell = fc
      .array(fc.constantFrom("financières", "techniques", "humaines", "données", "aucune", "autre chose", "?"), {
        maxLength: 4,
      })
      .map((words) => words.join(", "));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const rows = cells.map((own, index) => [`Acteur ${index}x`, "ONG", own]);
        const [open, closed] = [audit(rows, []), audit(rows)];
        for (const [index, { resources }] of open.stakeholders.entries()) {
          const now = closed.stakeholders[index]?.resources;
          for (const each of RESOURCES) {
            if (resources[each] === "unknown") expect(now?.[each]).not.toBe("yes");
            else expect(now?.[each]).toBe(resources[each]);
          }
        }
      }),
    );
  });

  it("takes a no of the interview by not naming it, and asks for a column where one name would answer for the others", () => {
    const table = tableOf(HEADERS, ROWS);
    const [source] = audit(ROWS).tables;
    const answer = (row: number, resource: "data" | "technical", said: "yes" | "no") =>
      encodeAnswer(
        { table, mapping: source?.mapping ?? { table: "", columns: [] }, row, words: [], language: "fr" },
        { kind: "resource", resource, answer: said },
      );

    expect(answer(0, "data", "no")).toEqual({ status: "writes", writes: [{ column: 2, value: "techniques" }] });
    expect(answer(3, "data", "yes")).toMatchObject({ status: "writes" });
    expect(answer(1, "data", "yes")).toEqual({ status: "needs-column", field: "resource_data" });
    expect(answer(3, "technical", "no")).toMatchObject({ status: "writes", writes: [{ column: 2 }] });
  });
});
