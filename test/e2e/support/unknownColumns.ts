/** A list of a town hall: 15 columns that are not understood, 11 of them with a proposal, and three unknown words. */

import { tableWorkbook } from "../../support/auditSession";

type Value = string | number | null;

const KINDS = ["Lycée", "ONG", "Club des zorglubs", "Trucs du coin", "Univarsité", "Banque"];
const ANSWERS = ["oui", "non", null, "oui"];
const PERSONS = ["Mme A. Durant", "M. B. Petitjean", "Mme C. Roux"];
const AREAS = ["Culture", "Jeunesse", "Voirie"];
const VIEWS = ["bon", "réservé"];

/** 2026-01-01 as Excel counts days. */
const FIRST_DAY = 46_023;

function turn<Item>(items: readonly Item[], row: number): Item {
  return items[row % items.length] as Item;
}

/** Columns in the order of the sheet: the first two are understood. */
const COLUMNS: readonly (readonly [header: string, value: (row: number) => Value])[] = [
  ["Acteur", (row) => `Structure ${row + 1}`],
  ["Type d’acteur", (row) => turn(KINDS, row)],
  ["Intérêt", (row) => row % 4],
  ["Budget", (row) => turn(ANSWERS, row)],
  ["Qui", (row) => turn(PERSONS, row)],
  ["Bureau", (row) => turn(AREAS, row)],
  ["Réunion", (row) => FIRST_DAY + row],
  ["Dernière mise à jour", (row) => FIRST_DAY + 40 + row],
  ["Boîte", (row) => `contact${row + 1}@example.org`],
  ["Dossier", (row) => `D-${100 + row}`],
  ["Demande", (row) => `Ce que la structure attend, no ${row + 1}`],
  ["Vitrine", (row) => `https://structure-${row + 1}.example.org`],
  ["Combiné", (row) => `01 99 00 10 ${10 + row}`],
  ["Contribution financière", (row) => 500 * (row + 1)],
  ["Montant", (row) => 1_000 * (row + 1)],
  ["Avis", (row) => turn(VIEWS, row)],
  ["Présentation", (row) => `Ce que fait la structure, no ${row + 1}`],
];

/** @param rows Rows below the header. */
export async function unknownColumnsFile(rows = 58): Promise<Uint8Array> {
  return tableWorkbook(
    COLUMNS.map(([header]) => header),
    Array.from({ length: rows }, (_, row) => COLUMNS.map(([, value]) => value(row))),
  );
}
