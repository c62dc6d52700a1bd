import type { SubjectsTexts } from "../catalogue/subjects";
import { number, quote, SPACE } from "./wording";

/** French texts about the table of subjects. */
export const subjects: SubjectsTexts = {
  sheetName: "Mes sujets",
  title: `Mes sujets${SPACE}: ce que nous voulons traiter, et ce qu’il faut pour chaque sujet`,
  howTo: [
    `Une ligne par sujet ou défi. Écrivez par-dessus les exemples${SPACE}: tant qu’ils restent tels quels, ils ne comptent pas.`,
    `Ressources${SPACE}: un ou plusieurs des mots à droite, séparés par des virgules. Un partenaire est d’un sujet quand sa ligne, dans votre liste, nomme ce sujet ou son projet.`,
  ],
  headers: {
    subject: "Sujet ou défi",
    project: "Projet",
    owner: "Porteur",
    needs: "Ressources nécessaires",
    users: "Usagers concernés",
  },
  example: `Exemple${SPACE}: `,
  examples: [
    {
      subject: "alerte aux crues",
      project: "Alerte aux crues",
      owner: "Transition écologique",
      needs: "Techniques, Données",
      users: "riverains",
    },
    {
      subject: "aide au numérique pour tous",
      project: "",
      owner: "Affaires sociales",
      needs: "Financières, Humaines",
      users: "personnes éloignées du numérique",
    },
  ],
  resourceWords: "Ressources",
  problem: (own) => {
    switch (own.problem) {
      case "no-column":
        return `pas de colonne ${quote(subjects.headers.subject)}. Donnez cet en-tête au tableau, pour que ses lignes soient lues.`;
      case "second-table":
        return `ce second tableau de sujets n’est pas lu, ${quote(own.read)} compte. Déplacez-y ses lignes.`;
      case "too-long":
        return `seules les ${number(own.rows)} premières lignes sont lues. Retirez celles qui sont vides ou inutiles.`;
      case "name-missing":
        return "la ligne ne dit pas de quel sujet il s’agit. Saisissez-le, ou videz la ligne.";
      case "name-too-long":
        return `le nom du sujet dépasse 120 caractères. Saisissez un nom court${SPACE}; les détails ont leur place à côté.`;
      case "named-twice":
        return `ce sujet est déjà nommé en ${own.other}, et cette ligne-là compte. Réunissez les deux en une.`;
    }
  },
};
