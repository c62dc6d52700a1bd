import type { BareTexts } from "../catalogue/bare";
import { plural, SPACE } from "./wording";

function acteurs(count: number): string {
  return plural(count, "acteur", "acteurs");
}

/** French texts about a list with few answers. */
export const bare: BareTexts = {
  title: (stakeholders, categories) =>
    `${acteurs(stakeholders)} dans ${plural(categories, "catégorie", "catégories")} sur 10`,
  enough: (questions) =>
    questions < 2 ? "" : `${SPACE}; ${plural(questions, "question", "questions")} pour commencer`,
  message: (stakeholders, categories) =>
    `${acteurs(stakeholders)} dans ${plural(categories, "catégorie", "catégories")}${SPACE}: presque tout reste à demander. «${SPACE}À demander${SPACE}» ne veut jamais dire non.`,
  legend: (sheet) =>
    `✓ oui     – aucune (demandé)     ? à demander, jamais non          Pour commencer, les dix acteurs de «${SPACE}${sheet}${SPACE}» suffisent.`,
  listTitle: "Qui est sur la liste",
  chartTitle: "Acteurs par catégorie du guide",
  series: ["Acteurs", "Catégorie à préciser"],
  nobodyOf: (category) => `${category}${SPACE}: aucun vu`,
  unclearBar: "Catégorie à préciser",
  notShownTitle: "Ce que la liste ne montre pas encore",
  unclear: "? À préciser",
  absent: "✕ Absents",
  notSeen: "? Pas vus",
  unread: (count, names) => `${acteurs(count)} sans catégorie lue${SPACE}: ${names}`,
  ambiguous: (words) => `catégories à plusieurs sens${SPACE}: ${words}`,
  orAmong: (unread) =>
    unread < 2 ? `Absents, ou la ligne à préciser${SPACE}?` : `Absents, ou parmi les ${unread} à préciser${SPACE}?`,
  users: `Le guide met les usagers à la table dès le départ${SPACE}: qui parle pour eux${SPACE}?`,
  allThere: "Les dix catégories du guide sont là.",
  subjectsTitle: "Qui interroger d’abord pour chaque sujet",
  askTitle: (count) => (count < 2 ? "Qui interroger d’abord" : `Les ${count} à interroger d’abord`),
  expected: `Attendu par le guide${SPACE}: opérateurs, des données${SPACE}; numérique, un savoir-faire${SPACE}; privé, des fonds ou une commande.`,
  others: (count) => `Puis ${plural(count, "autre", "autres")}${SPACE}: d’abord leur familiarité et leur appétence.`,
  nextTitle: "La suite",
  thisWeek: "Cette semaine",
  before: (date) => `Avant le ${date}`,
  afterwards: "Ensuite",
  clarify: (count) => `Préciser ${plural(count, "catégorie", "catégories")} dans la liste`,
  owners: (count) => `Désigner un référent pour ${count < 2 ? "un acteur" : `${count} acteurs`} à interroger`,
  prepare: `«${SPACE}Préparer ma liste${SPACE}»${SPACE}: colonnes et choix à remplir`,
  interviews: `Entretiens${SPACE}: 8 questions, dix minutes par acteur`,
  again: `Refaire les feuilles${SPACE}: qui est prêt, ce qui manque`,
};
