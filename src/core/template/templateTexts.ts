/** The words around a template table. */

import type { Language } from "../guide/codes";

/** The texts of one language. */
export interface TemplateTexts {
  readonly sheetName: string;
  readonly listSheetName: string;
  readonly title: string;
  readonly sampleTitle: string;
  readonly listHeaders: Readonly<Record<"CATEGORY" | "GAIN" | "INCENTIVE", string>>;
  readonly guidance: {
    readonly name: string;
    readonly category: string;
    readonly several: string;
    readonly answer: string;
    readonly notes: string;
  };
}

const S = "\u00a0";

const TEXTS: Readonly<Record<Language, TemplateTexts>> = {
  en: {
    sheetName: "Stakeholders",
    listSheetName: "Word lists",
    title: "One row per stakeholder. Leave a cell blank while nobody has been asked.",
    sampleTitle: "An invented sample: twelve stakeholders of a town. Leave a cell blank while nobody has been asked.",
    listHeaders: { CATEGORY: "Types of stakeholders", GAIN: "Expected gains", INCENTIVE: "Means of commitment" },
    guidance: {
      name: "Name of the organisation. One row each; no name of a person is needed.",
      category: "Pick the type of stakeholder from the list (sheet “Word lists”).",
      several: "Several: separate by semicolons. “None” if you asked and there is none.",
      answer: "Yes, or No if you asked and there is none. Blank or ? = to ask.",
      notes: "No personal data here: the workbook is shared.",
    },
  },
  fr: {
    sheetName: "Acteurs",
    listSheetName: "Listes de mots",
    title: "Une ligne par acteur. Laissez la cellule vide tant que personne n’a demandé.",
    sampleTitle: `Exemple inventé${S}: douze acteurs d’une ville. Laissez la cellule vide tant que personne n’a demandé.`,
    listHeaders: { CATEGORY: "Types d’acteurs", GAIN: "Gains attendus", INCENTIVE: "Moyens d’engagement" },
    guidance: {
      name: `Nom de la structure. Une ligne chacune${S}; aucun nom de personne n’est nécessaire.`,
      category: `Choisissez le type d’acteur dans la liste (feuille «${S}Listes de mots${S}»).`,
      several: `Plusieurs${S}: séparez par des points-virgules. «${S}Aucun${S}» si vous avez demandé et qu’il n’y en a pas.`,
      answer: "Oui, ou Non si vous avez demandé et qu’il n’y en a pas. Vide ou ? = à demander.",
      notes: `Pas de donnée personnelle ici${S}: le classeur est partagé.`,
    },
  },
  es: {
    sheetName: "Actores",
    listSheetName: "Listas de palabras",
    title: "Una fila por actor. Deje la celda vacía mientras nadie haya preguntado.",
    sampleTitle: "Ejemplo inventado: doce actores de una ciudad. Deje la celda vacía mientras nadie haya preguntado.",
    listHeaders: { CATEGORY: "Tipos de actores", GAIN: "Beneficios esperados", INCENTIVE: "Medios de compromiso" },
    guidance: {
      name: "Nombre de la organización. Una fila por cada una; no hace falta el nombre de ninguna persona.",
      category: "Elija el tipo de actor en la lista (hoja «Listas de palabras»).",
      several: "Varios: sepárelos con punto y coma. «Ninguno» si preguntó y no hay.",
      answer: "Sí, o No si preguntó y no hay. Vacío o ? = por preguntar.",
      notes: "Sin datos personales: el libro se comparte.",
    },
  },
  pt: {
    sheetName: "Atores",
    listSheetName: "Listas de palavras",
    title: "Uma linha por ator. Deixe a célula vazia enquanto ninguém tiver perguntado.",
    sampleTitle:
      "Exemplo inventado: doze atores de uma cidade. Deixe a célula vazia enquanto ninguém tiver perguntado.",
    listHeaders: { CATEGORY: "Tipos de atores", GAIN: "Ganhos esperados", INCENTIVE: "Meios de compromisso" },
    guidance: {
      name: "Nome da organização. Uma linha por cada; não é preciso o nome de nenhuma pessoa.",
      category: "Escolha o tipo de ator na lista (folha «Listas de palavras»).",
      several: "Vários: separe com ponto e vírgula. «Nenhum» se perguntou e não há.",
      answer: "Sim, ou Não se perguntou e não há. Vazio ou ? = a perguntar.",
      notes: "Sem dados pessoais: o livro é partilhado.",
    },
  },
};

/** The template's texts in one language. */
export function templateTexts(language: Language): TemplateTexts {
  return TEXTS[language];
}
