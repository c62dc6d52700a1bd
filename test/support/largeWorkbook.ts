/** Workbooks with more stakeholders than anybody keeps, made by the host itself. */

import type { CellValue } from "excel-host";
import { tableWorkbook } from "excel-host/testing/tableWorkbook";

type Column = readonly [header: string, cell: (row: number) => CellValue];

function oneOf<Item>(items: readonly Item[], row: number, shift = 0): Item | null {
  return items[(row + shift) % items.length] ?? null;
}

const ANSWERS = ["oui", "non", "?", null];

/** Columns of a list as town halls keep it: names, notes and numbers of each row's own, and answers in the guide's words. */
const COLUMNS: readonly Column[] = [
  ["Acteur", (row) => `Acteur n° ${row + 1}`],
  ["Type", (row) => oneOf(["télécom", "ONG", "entreprise", "université", "mairie", "autre chose"], row)],
  ["Familiarité", (row) => row % 4],
  ["Appétence", (row) => oneOf(["faible", "moyenne", "forte", null], row)],
  ["Gains attendus", (row) => oneOf(["efficacité ; démocratie", "profit", null], row)],
  ["Financières", (row) => oneOf(ANSWERS, row)],
  ["Techniques", (row) => oneOf(ANSWERS, row, 1)],
  ["Humaines", (row) => oneOf(ANSWERS, row, 2)],
  ["Données", (row) => oneOf(ANSWERS, row, 3)],
  ["Leviers d'engagement", (row) => oneOf(["partenariats complémentaires", null], row)],
  ["Référent", (row) => oneOf(["Numérique", "Culture", "Urbanisme"], row)],
  ["Prochaine action", (row) => (row % 2 === 0 ? `Appeler le ${row}` : null)],
  ["Échéance", (row) => (row % 2 === 0 ? 46_000 + (row % 900) : null)],
  ["Fin de convention", (row) => (row % 3 === 0 ? 46_200 + (row % 1_500) : null)],
  ["Apport du partenaire (montant)", (row) => (row % 5 === 0 ? row * 10 : null)],
  ["N° SIRET", (row) => String(10_000_000_000_000 + row)],
  ["Commentaires", (row) => `Vu en réunion, point ${row} de l’ordre du jour`],
  ["Ville", (row) => `Commune ${row % 5_000}`],
  ["Courriel", (row) => `contact${row}@exemple.fr`],
  ["Couleur", (row) => oneOf(["vert", "rouge"], row)],
];

/** A workbook with one table of that many rows from A1 on. @param columns At most 20. */
export function largeWorkbook(rows: number, columns = COLUMNS.length): Uint8Array {
  return workbookOf("Acteurs", rows, columns);
}

/** The same rows under the same headers as no table but a plain list, as most people keep them. */
export function largeList(rows: number, columns = COLUMNS.length): Uint8Array {
  return workbookOf(null, rows, columns);
}

function workbookOf(name: string | null, rows: number, columns: number): Uint8Array {
  const used = COLUMNS.slice(0, columns);
  function* cells(): Iterable<CellValue[]> {
    for (let row = 0; row < rows; row += 1) yield used.map(([, cell]) => cell(row));
  }
  return tableWorkbook(
    name,
    used.map(([header]) => header),
    cells(),
  );
}
