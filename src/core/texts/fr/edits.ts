import type { EditsStrings } from "../catalogue/edits";
import { plural, quote, SPACE } from "./wording";

/** French texts about edits of the matrix. */
export const edits: EditsStrings = {
  line: (count) => `${plural(count, "modification", "modifications")} dans la matrice`,
  review: "Voir",
  title: "De la matrice vers votre liste",
  about: (count) =>
    `${plural(count, "cellule modifiée", "cellules modifiées")} à la main. Ce qui est coché sera écrit avec les mots de votre liste.`,
  nothing: "La matrice dit ce que dit votre liste.",
  blank: "vide",
  quoted: quote,
  spoken: (field, before, after) => `${field}${SPACE}: ${before} devient ${after}`,
  willBe: (word, cell) => `${quote(word)} sera écrit en ${cell}`,
  put: (count) => (count === 0 ? "Reporter dans ma liste" : `Reporter ${plural(count, "cellule", "cellules")}`),
  notNow: "Pas maintenant",
  back: "Retour",
  conflict: (cell, says) => `${cell} dit maintenant ${quote(says)}${SPACE}: votre liste a changé aussi.`,
  noColumn: "Votre liste n’a pas de colonne pour cela.",
  noWord: "La colonne de votre liste n’a pas de mot pour cela. Il faut une colonne à part.",
  unsayable: "Votre liste ne peut pas le dire pour ce seul choix. Modifiez-la directement.",
  unreadable: `Non lu${SPACE}: choisissez dans la liste de la cellule de la matrice.`,
  emptied: `Effacé dans la matrice${SPACE}: votre liste garde ce qu’elle dit. Pour le remettre à demander, choisissez ?.`,
  rowGone: "Votre liste n’a plus cette ligne.",
  handAdded: `Ligne ajoutée à la main${SPACE}: ajoutez-la à votre liste.`,
  derived: `Cette cellule est calculée${SPACE}: elle ne peut pas être reportée.`,
  inList: "À modifier dans votre liste même.",
  stays: "Ce que vous ne reportez pas est remplacé à la prochaine mise à jour et gardé dans l’historique.",
  written: (cell) => `Écrit en ${cell}`,
  unchanged: "Votre liste le dit déjà.",
  changed: (cell, says) => `Pas écrit${SPACE}: ${cell} vient d’être modifiée et dit ${quote(says)}.`,
  refused: (sentence) => `Pas écrit. ${sentence}`,
  done: (written, left) =>
    `${plural(written, "cellule écrite", "cellules écrites")}${left === 0 ? "" : `, ${plural(left, "non écrite", "non écrites")}`}.`,
};
