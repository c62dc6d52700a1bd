import type { SubjectStrings } from "../catalogue/paneSubjects";
import { plural, quote, SPACE } from "./wording";

/** French texts of the pane about subjects. */
export const paneSubjects: SubjectStrings = {
  title: "Sujets",
  question: `Pour quels sujets cherchez-vous des partenaires${SPACE}?`,
  add: "Ajouter mes sujets",
  show: "Afficher mes sujets",
  about: `Insère un tableau où noter ce que vous voulez traiter et les ressources qu’il faut${SPACE}; les constats disent alors qui pourrait les apporter.`,
  place: (sheet) => `Vos sujets sont sur la feuille ${quote(sheet)}.`,
  empty: (sheet) =>
    `Aucun sujet encore sur la feuille ${quote(sheet)}${SPACE}: écrivez par-dessus les exemples, puis vérifiez à nouveau.`,
  noneOfProject: "Aucun de vos sujets n’est de ce projet.",
  states: {
    sure: "sûr",
    possible: "à demander",
    unasked: "pas encore demandé",
    nobody: "personne",
    unneeded: "pas nécessaire",
    unsaid: "non noté",
  },
  others: (count) => `et ${plural(count, "autre", "autres")}`,
  goToRow: "Afficher sa ligne",
};
