import type { NoticeTexts } from "../catalogue/notices";
import { SPACE } from "./wording";

/** French texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
  nothingTitle: "Aucun tableau d’acteurs à auditer",
  nothing:
    "Aucun tableau de ce classeur n’a de colonne de noms d’acteurs. Le volet propose un modèle et transforme une liste en tableau.",
  list: (place) =>
    `La liste en ${place} ressemble à des acteurs, mais ce n’est pas encore un tableau. Le volet peut en faire un.`,
  toConfirm: (count) =>
    count === 1
      ? `Une colonne peut dire plus que ce qui a servi. Le volet pose la question${SPACE}:`
      : `${count} colonnes peuvent dire plus que ce qui a servi. Le volet pose la question${SPACE}:`,
  refusedTitle: "Les feuilles n’ont pas été écrites",
  partlyTitle: "Les feuilles n’ont pas toutes été écrites",
  writtenTitle: "Les feuilles sont écrites",
  typedOverTitle: "La matrice a été modifiée à la main",
  typedOver: (count) =>
    `${count === 1 ? "Une modification" : `${count} modifications`} depuis la dernière fois. L’écriture remet ce que disent vos tableaux et garde ceci dans la feuille masquée de l’historique${SPACE}:`,
  overwrite: "Écrire les feuilles",
  cancel: "Annuler",
  pane: `Pour ouvrir le volet${SPACE}: Accueil > Matrice de partenariats > Ouvrir.`,
  close: "Fermer",
};
