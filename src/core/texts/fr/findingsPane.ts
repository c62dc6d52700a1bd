import type { FindingsStrings } from "../catalogue/findingsPane";
import { number, plural, quote, SPACE } from "./wording";

/** French texts about what is to be looked at. */
export const findingsPane: FindingsStrings = {
  title: (count) => `À vérifier (${number(count)})`,
  none: "Rien à vérifier dans les tableaux.",
  doubt: "compte incertain",
  tools: "Chercher ou regrouper",
  search: "Acteur, colonne ou référent",
  byKind: "Par type",
  byOwner: "Par référent",
  groupBy: "Regrouper",
  noMatch: "Rien ne correspond à la recherche.",
  more: (count) => `En voir ${number(count)} de plus`,
  found: (count) => plural(count, "constat", "constats"),
  goTo: (shown, cell) => `${shown}, aller à ${cell}`,
  different: "Organismes différents",
  same: "Le même organisme",
  isSame: `Le même organisme${SPACE}: à réunir dans votre liste`,
  right: "C’est juste",
  leave: "Laisser ainsi",
  yes: (meaning) => `Oui${SPACE}: ${meaning}`,
  undo: "Annuler",
  setAside: (count) => `Mis de côté (${number(count)})`,
  meaningOf: (word) => `Sens de ${quote(word)}`,
  choose: "À choisir",
  classify: "Classer",
};
