import type { TemplateTexts } from "../catalogue/template";
import { SPACE } from "./wording";

/** French texts around a template table. */
export const template: TemplateTexts = {
  sheetName: "Acteurs",
  listSheetName: "Listes de mots",
  title: "Une ligne par acteur. Laissez la cellule vide tant que personne n’a demandé.",
  sampleTitle: `Exemple inventé${SPACE}: douze acteurs d’une ville. Laissez la cellule vide tant que personne n’a demandé.`,
  listHeaders: { CATEGORY: "Types d’acteurs", GAIN: "Gains attendus", INCENTIVE: "Leviers d’engagement" },
  guidance: {
    name: `Nom de la structure. Une ligne chacune${SPACE}; aucun nom de personne n’est nécessaire.`,
    category: `Choisissez le type d’acteur dans la liste (feuille «${SPACE}Listes de mots${SPACE}»).`,
    kind: "Choisissez le type d’acteur dans la liste.",
    several: `Plusieurs${SPACE}: séparez par des points-virgules. «${SPACE}Aucun${SPACE}» si vous avez demandé et qu’il n’y en a pas.`,
    answer: "Oui, ou Non si vous avez demandé et qu’il n’y en a pas. Vide ou ? = à demander.",
    notes: `Pas de donnée personnelle ici${SPACE}: le classeur est partagé.`,
  },
  sampleNames: {
    agency: "Agence métropolitaine de Valbrune",
    water: "Compagnie des eaux d’Ardelle",
    bank: "Banque de Tressac",
    mobile: "Ondal Mobile",
    networks: "Fibrance Réseaux",
    studio: "Studio Cartéo",
    riders: "Coopérative des taxis-motos",
    repair: "Atelier Seconde Vie",
    links: "Clic et Lien",
    neighbourhood: "Comité du quartier des Berges",
    buses: "Panel des usagers du bus",
    university: "Université de Tressac",
  },
};
