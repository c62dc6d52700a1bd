import { cpuMilliseconds } from "excel-host/testing/cpuTime";

import { auditTables } from "../../src/core/auditTables";
import { isDateFormat } from "../../src/core/model/dates";
import { findListsInSteps } from "../../src/core/lists/findLists";
import { findingMessage } from "../../src/core/messages/messages";
import { separatorOf } from "../../src/core/interview/ownVocabulary";
import { inspectTable } from "../../src/core/inspectTable";
import { runToEnd } from "../../src/core/model/steps";
import type { Table } from "../../src/core/model/table";

/** Characters of a text: an expression that begins anew at each of them takes a minute. */
const LONG = 60_000;
/** Milliseconds for a table of such texts, on a busy machine. */
const SOON = 8_000;

/** Headers that make the texts be read in every way there is. */
const HEADERS = [
  ["Acteur", "name"],
  ["Type", "category"],
  ["Familiarité", "familiarity"],
  ["Appétence", "keenness"],
  ["Gains attendus", "gains"],
  ["Données", "resource_data"],
  ["Ressources", "resources"],
  ["Leviers d'engagement", "incentives"],
  ["Échéance", "due_date"],
  ["Fin de convention", "agreement_end"],
  ["Montant", "partner_amount"],
  ["SIRET", "registration_no"],
] as const;

function tableOf(headers: readonly string[], cell: string): Table {
  const rows = [headers.map(() => cell), headers.map((_, column) => (column === 0 ? "A" : cell))];
  const origin = { row: 0, column: 0 };
  return { name: "T", sheet: "S", origin, headers, rows, hiddenRows: [], numberFormats: [], hasTotals: false };
}

/** Repeated patterns with something at their end that fits nothing. */
const TEXTS = [
  ...[
    " ",
    "\n ",
    " \n",
    "\u00a0",
    "1",
    "1 ",
    "1,",
    "1.",
    "0",
    "-",
    "+",
    ",",
    ", ",
    "/",
    ";",
    "; ",
    "|",
    "a",
    "a ",
    "a a",
    "é",
  ],
  ...[
    " et ",
    " e",
    "et ",
    "(",
    "(s)",
    "·e",
    ".",
    '"',
    "'",
    "[",
    "€",
    "1€",
    "★",
    "☆",
    "%",
    "12/",
    "1 de ",
    "A",
    "a\u0301",
  ],
  ...["\u0301", "\u0301\u0323", "œ", "\ud800", "x_", "@", "http://", "www."],
].map((pattern) => [JSON.stringify(pattern), `${pattern.repeat(Math.ceil(LONG / pattern.length))}!`] as const);

function soon(work: () => void): void {
  const start = cpuMilliseconds();
  work();
  expect(cpuMilliseconds() - start).toBeLessThan(SOON);
}

describe("texts made to hang their reader", () => {
  it.each(TEXTS)("are audited soon: %s", (_, text) => {
    const pinned = HEADERS.map(([header, field]) => ({ table: "T", header, field }));
    const options = { asOf: "2026-11-23", language: "fr", pinned, chosen: null, skipped: [] } as const;
    soon(() => {
      const table = tableOf(
        HEADERS.map(([header]) => header),
        text,
      );
      const audit = auditTables([table], options);
      for (const finding of audit.findings) findingMessage(finding, "fr");
      runToEnd(inspectTable(table, pinned, []));
      separatorOf(table, 1);
      // As headers and as a list without a table.
      auditTables([tableOf([text, `${text}b`, "Acteur"], text)], { ...options, pinned: [] });
      runToEnd(
        findListsInSteps(
          { origin: { row: 0, column: 0 }, cells: [["Acteur", "Type", text], ...table.rows] },
          { sheet: text, pinned: [], headerRows: 60 },
        ),
      );
    });
  });

  it.each(['"', "[", "\\", "_", "*"].map((sign) => [sign]))("are no day as a number format: %s", (sign) => {
    soon(() => expect(isDateFormat(sign.repeat(10 * LONG))).toBe(false));
  });
});
