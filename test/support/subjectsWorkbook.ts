/** Workbooks with a table of subjects beside a list of stakeholders. */

import { openSession } from "excel-host/testing/excelSession";

import { fill, type Cell } from "./termsWorkbook";

export const SUBJECT_HEADERS = ["Sujet ou défi", "Projet", "Porteur", "Ressources nécessaires", "Usagers concernés"];

/** Worked out by hand: nobody can bring people for `Démarches`; the bank has money and was asked about no project. */
export const SUBJECT_ROWS: readonly (readonly Cell[])[] = [
  ["Irrigation", "Eau", "Environnement", "Financières, techniques", "habitants des hameaux"],
  ["Navettes", null, null, "Données", "habitants"],
  ["Démarches", "Guichet", "Numérique", "Humaines", null],
];

const HEADERS = [
  ...["Acteur", "Catégorie", "Familiarité", "Appétence", "Gains attendus"],
  ...["Ressources financières", "Ressources techniques", "Ressources humaines", "Données", "Projet"],
];
export const SUBJECT_PARTNERS: readonly (readonly Cell[])[] = [
  ["Agrilog", "Numérique", 3, 3, "profit", "non", "oui", "non", "non", "Irrigation"],
  ["Ondal", "Télécoms", 2, 3, "profit", "non", "non", "non", "oui", "navettes"],
  ["Banque", "Privé traditionnel", 1, 3, "profit", "oui", "non", "non", "non", null],
  ["Jardins", "Groupes de quartier", 1, 1, "cause sociale", "non", "non", "non", "non", "Eau; Vélos"],
];

/** Partners with every kind of answer, of projects in every spelling, of all of them, of none. */
export function manyPartners(count: number): (readonly Cell[])[] {
  const answers = ["oui", "non", "?"];
  const projects = ["Eau", "EAU", "éau; Guichet", null, "Tous les projets", "Vélos", "navettes; Irrigation"];
  const kinds = ["Numérique", "Télécoms", "Citoyens", "Groupes de quartier", "ONG", "zorglub"];
  return Array.from({ length: count }, (_, row) => [
    ...[`Acteur ${row}`, kinds[row % 6] ?? null, row % 4, (row >> 1) % 4, "profit"],
    ...[0, 1, 2, 3].map((shift) => answers[(row * 7 + (row >> shift)) % 3] ?? null),
    projects[row % 7] ?? null,
  ]);
}

/** Subjects with needs and users of their own. */
export function manySubjects(count: number): (readonly Cell[])[] {
  const needs = ["Données", "Techniques, humaines", "Financières, données", null];
  const projects = ["Eau", "Guichet", null, "Ailleurs"];
  return Array.from({ length: count }, (_, row) => [
    ...[`Sujet numéro ${row + 1}`, projects[row % 4] ?? null, "Transition écologique", needs[row % 4] ?? null],
    "habitants des hameaux",
  ]);
}

/** @returns The file; the header of the subjects stands in row 5 of a sheet of its own. Null rows leave their table out. */
export async function subjectsWorkbook({
  rows = SUBJECT_ROWS,
  headers = SUBJECT_HEADERS,
  name = "PartnershipSubjects",
  partners = SUBJECT_PARTNERS,
}: {
  readonly rows?: readonly (readonly Cell[])[] | null;
  readonly headers?: readonly string[];
  readonly name?: string;
  readonly partners?: readonly (readonly Cell[])[];
} = {}): Promise<Uint8Array> {
  const session = openSession();
  await session.run(async (context) => {
    fill(context.workbook.worksheets.getItem("Sheet1"), 0, HEADERS, partners).name = "Acteurs";
    if (rows !== null) fill(context.workbook.worksheets.add("Mes sujets"), 4, headers, rows).name = name;
    await context.sync();
  });
  return session.save();
}
