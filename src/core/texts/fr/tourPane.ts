import type { TourStrings } from "../catalogue/tourPane";
import { SPACE } from "./wording";

/** French texts of the pane's menu and of its tour. */
export const tourPane: TourStrings = {
  menu: "Réglages",
  begin: "Visite en 5 étapes",
  title: "Visite",
  place: (step, of) => `${step} sur ${of}`,
  steps: [
    "Les tableaux cochés sont lus. Les lire n’y change rien.",
    `Chaque colonne a un sens. «${SPACE}Oui${SPACE}» accepte la proposition, la liste voisine la corrige.`,
    `Ce qui manque et ce qui reste douteux, une ligne par sujet. Ouvrez-la pour voir les cellules et répondre.`,
    "Une question courte par carte. La réponse s’écrit aussitôt dans votre tableau.",
    "La matrice s’écrit dans des feuilles à part. Vos tableaux restent tels quels et un clic met les feuilles à jour.",
  ],
  noList: `La visite a besoin d’un tableau. Prenez l’exemple${SPACE}: il s’ajoute dans une feuille à part.`,
  takeSample: "Ajouter l’exemple",
  next: "Suivant",
  skip: "Passer la visite",
  finish: "Terminer",
};
