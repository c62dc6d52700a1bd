import { cpuMilliseconds } from "excel-host/testing/cpuTime";

import type { Audit } from "../../src/core/model/audit";
import { auditTables } from "../../src/core/auditTables";
import { editDistance } from "../../src/core/words/fold";
import { historyRows, parseHistory } from "../../src/core/history/historyTable";
import { keepNotes } from "../../src/core/history/keepNotes";
import type { SnapshotStakeholder } from "../../src/core/history/history";
import { summaryLines } from "../../src/core/messages/summary";
import { HISTORY_COLUMNS } from "../../src/core/contract/columns";
import { layoutActions } from "../../src/core/sheets/actions/layoutActions";
import { layoutAgreements } from "../../src/core/sheets/agreements/layoutAgreements";
import { layoutResources } from "../../src/core/sheets/resources/layoutResources";
import { layoutSummary } from "../../src/core/sheets/summary/layoutSummary";

/** What goes through a list once for each of its members takes minutes with so many; and no call takes as many arguments. */
const MANY = 150_000;
/** Milliseconds for what goes through it once, on a busy machine. */
const SOON = 10_000;

function soon<Result>(work: () => Result): Result {
  const start = cpuMilliseconds();
  const result = work();
  expect(cpuMilliseconds() - start).toBeLessThan(SOON);
  return result;
}

/** Keen telecoms without means of commitment whom nobody has asked for anything else, each with an officer of its own. */
function longAudit(rows: number): Audit {
  const headers = ["Acteur", "Type", "Familiarité", "Appétence", "Leviers d'engagement", "Référent"];
  const cells = Array.from({ length: rows }, (_, row) => [`Acteur ${row}`, "télécom", 3, 3, "aucun", `Agent ${row}`]);
  const origin = { row: 0, column: 0 };
  const table = {
    name: "T",
    sheet: "S",
    origin,
    headers,
    rows: cells,
    hiddenRows: [],
    numberFormats: [],
    hasTotals: false,
  };
  return auditTables([table], { asOf: "2026-11-23", language: "fr", pinned: [], chosen: null, skipped: [] });
}

describe("lists of any length", () => {
  const audit = longAudit(20_000);
  const names = { tableName: "A", matrixTableName: "M", chartName: "C", userColumns: [] };

  it("are named in the sheets in time that grows with their length", () => {
    soon(() => {
      layoutResources(audit, names);
      layoutActions(audit, names);
      layoutAgreements(audit, { ...names, threshold: null });
      layoutSummary(audit, { ...names, changes: null, keptNotes: 0 });
      summaryLines(audit, { file: "f.xlsx", written: null, remarks: [] });
    });
  });

  it("come into the history and back, be it that everybody changed since the last run", () => {
    const run = (date: string, answers: string) => ({
      date,
      stakeholders: Array.from({ length: MANY }, (_, row): SnapshotStakeholder => ({
        key: `T/${row}`,
        name: `Acteur ${row}`,
        category: null,
        quadrant: "ask",
        answers,
        written: "",
      })),
    });
    const history = {
      snapshots: [run("2026-05-02", "????????"), run("2026-11-23", "yyyyyyyy")],
      replaced: [],
      notes: [],
    };
    const rows = soon(() => historyRows(history).map((row) => HISTORY_COLUMNS.map((column) => row[column])));
    expect(soon(() => parseHistory(rows)).snapshots.map(({ stakeholders }) => stakeholders.length)).toEqual([
      MANY,
      MANY,
    ]);
  });

  it("keep the notes of all who are gone", () => {
    const note = (row: number) => ({ date: "2026-05-02", key: `T/${row}`, name: "A", column: "Avis", value: "oui" });
    const kept = Array.from({ length: 50_000 }, (_, row) => note(row));
    const cells = new Map(kept.map(({ key }, row) => [row % 2 === 0 ? key : `U/${row}`, "oui"]));
    const column = { header: "Avis", numberFormat: "General", isCalculated: false, cells };
    expect(soon(() => keepNotes([column], kept, { keys: new Set() }, new Map(), "x")).notes).toHaveLength(75_000);
  });

  it("of letters are compared no further than they matter", () => {
    const [a, b] = ["a".repeat(MANY), `${"a".repeat(MANY - 1)}b`];
    expect(
      soon(() => [editDistance(a, b, 2), editDistance(a, `b${b}`, 2), editDistance(a, "b".repeat(MANY), 2)]),
    ).toEqual([1, 2, 3]);
  });
});
