/**
 * Sources and matrix edited by chance in LibreOffice: the sheet of the state counts what was done, no more and no less, and the next
 * run says that everything is up to date again.
 */

import { openWorkbook } from "excel-host";
import { itWithLibreOffice } from "excel-host/testing/judges";
import { editedInLibreOffice } from "excel-host/testing/libreOfficeScript";

import { STATE_SHEET_NAME } from "../../src/core/contract/names";
import { LANGUAGES, type Language } from "../../src/core/guide/codes";
import { STATE_CELLS } from "../../src/core/sheets/shared/upToDate";
import { sheetTexts } from "../../src/core/texts/texts";
import { auditFile, tableWorkbook } from "../support/auditSession";
import { dice } from "../support/marksInLibreOffice";

const RUNS = 8;
const HEADERS = ["Acteur", "Type", "Familiarité", "Appétence", "Données", "Fin de convention", "Apport du partenaire"];
const KINDS = ["ONG", "télécom", "université", "mairie"];
type Count = "added" | "removed" | "changed" | "gone" | "byHand";
type Counts = Readonly<Record<Count, number>>;

function rowsOf(length: number): (string | number | null)[][] {
  return Array.from({ length }, (_, index) => [
    `Structure ${index}`,
    KINDS[index % KINDS.length] ?? null,
    index % 4,
    index % 3 === 0 ? null : index % 3,
    index % 2 === 0 ? "oui" : "?",
    index % 3 === 0 ? null : 46_700 + index,
    index * 1_000.5,
  ]);
}

/** Numbers of distinct rows below `limit`. */
function some(roll: (limit: number) => number, count: number, limit: number): number[] {
  return [...new Set(Array.from({ length: count }, () => roll(limit)))];
}

/** What is typed into a cell of a column, never what a row of the list says there. */
function typed(roll: (limit: number) => number): { readonly letter: string; readonly assign: string } {
  const choices = [
    { letter: "B", assign: 'String = "collectivité"' },
    { letter: "C", assign: 'String = "?"' },
    { letter: "D", assign: "Value = 0" },
    { letter: "E", assign: 'String = "non"' },
    { letter: "F", assign: "Value = 47000" },
    { letter: "G", assign: "Value = 12.25" },
  ];
  return choices[roll(choices.length)] ?? { letter: "E", assign: 'String = "non"' };
}

function countsIn(file: Uint8Array): Counts {
  const sheet = openWorkbook(file).workbook.sheetNamed(STATE_SHEET_NAME);
  const count = (own: Count): number => {
    const { row, column } = STATE_CELLS[own];
    return Number(sheet?.cell(row, column)?.value ?? -1);
  };
  return {
    ...{ added: count("added"), removed: count("removed"), changed: count("changed") },
    ...{ gone: count("gone"), byHand: count("byHand") },
  };
}

/** A script of edits, and what should be counted of them. */
function edits(seed: number, length: number): { readonly script: string[]; readonly counted: Counts } {
  const roll = dice(seed);
  const changed = some(roll, roll(6), length);
  const removes = roll(2) === 0;
  const moved = some(roll, roll(4), length - 1)
    .filter((row) => row > 0 && !changed.includes(row))
    .sort((a, b) => b - a);
  const marked = some(roll, roll(4), length);
  return {
    script: [
      ...changed.map((row) => {
        const { letter, assign } = typed(roll);
        return `source.getCellRangeByName("${letter}${row + 2}").${assign}`;
      }),
      ...marked.map((row) => `matrix.getCellByPosition(5, ${row + 5}).Value = 9`),
      ...moved.flatMap((row) =>
        removes
          ? [`source.Rows.removeByIndex(${row + 1}, 1)`]
          : [
              `source.Rows.insertByIndex(${row + 1}, 1)`,
              `source.getCellByPosition(0, ${row + 1}).String = "Nouvelle ${row}"`,
            ],
      ),
    ],
    counted: {
      added: removes ? 0 : moved.length,
      removed: removes ? moved.length : 0,
      changed: changed.length,
      ...{ gone: 0, byHand: marked.length },
    },
  };
}

describe("edits by chance in LibreOffice", () => {
  for (const language of LANGUAGES) {
    for (let run = 0; run < RUNS; run += 1) {
      const seed = 500 * (LANGUAGES.indexOf(language) + 1) + run;
      itWithLibreOffice(`are counted as they were made, in ${language}, seed ${seed}`, async () => {
        const length = 8 + (seed % 5) * 8;
        const { session } = await auditFile(await tableWorkbook(HEADERS, rowsOf(length)), { language });
        const { script, counted } = edits(seed, length);
        const edited = editedInLibreOffice(session.save(), [
          'source = doc.Sheets.getByName("Sheet1")',
          `matrix = doc.Sheets.getByName("${sheetTexts(language).sheetNames.matrix}")`,
          ...script,
        ]);

        expect(countsIn(edited)).toEqual(counted);
        expect(countsIn(await writtenAgain(edited, language))).toEqual({
          ...{ added: 0, removed: 0, changed: 0, gone: 0, byHand: 0 },
        });
      });
    }
  }
});

/** The file after the next run over it. */
async function writtenAgain(file: Uint8Array, language: Language): Promise<Uint8Array> {
  const { session } = await auditFile(file, { language, asOf: "2026-11-24" });
  return session.save();
}
