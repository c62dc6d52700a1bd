import type { NoticeTexts } from "../catalogue/notices";
import { SPACE } from "./wording";

/** French texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
  nothingTitle: "Aucune liste d’acteurs à vérifier",
  nothing:
    "Aucune colonne de noms d’acteurs n’a été reconnue dans les tableaux et les listes de ce classeur. Le volet demande laquelle c’est, et propose un modèle.",
  toConfirm: (count) =>
    count === 1
      ? `Une colonne peut dire plus que ce qui a servi. Le volet pose la question${SPACE}:`
      : `${count} colonnes peuvent dire plus que ce qui a servi. Le volet pose la question${SPACE}:`,
  refusedTitle: "Les feuilles n’ont pas été créées",
  partlyTitle: "Les feuilles n’ont pas toutes été créées",
  writtenTitle: "Les feuilles sont prêtes",
  typedOverTitle: "La matrice a été modifiée à la main",
  typedOver: (count) =>
    `${count === 1 ? "Une modification" : `${count} modifications`} depuis la dernière fois. La mise à jour remet ce que disent vos tableaux et garde ceci dans la feuille masquée de l’historique${SPACE}:`,
  overwrite: "Mettre à jour les feuilles",
  cancel: "Annuler",
  pane: `Pour ouvrir le volet${SPACE}: Accueil > Matrice de partenariats > Ouvrir.`,
  close: "Fermer",
};
