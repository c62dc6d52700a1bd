import type { OwnReportTexts } from "../catalogue/report";
import { SPACE } from "./wording";

/** French texts of the history of runs. */
export const history: OwnReportTexts["history"] = {
  title: "Historique des partenaires",
  explanation: `Tenu par l’outil pour dire ce qui a changé${SPACE}: noms d’organismes, réponses et notes gardées, aucun contact. Les 24 derniers jours de mise à jour.`,
  headers: {
    kind: "Sorte",
    since: "Depuis",
    until: "Jusqu’au",
    name: "Acteur",
    category: "Catégorie",
    quadrant: "Profil",
    answers: "Réponses",
    column: "Colonne",
    value: "Valeur",
    key: "Clé",
  },
};
