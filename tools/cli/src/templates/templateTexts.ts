/** What the templates without the add-in say beside the texts of the product. */

import type { Language } from "../../../../src/core/guide/codes";

/** Texts of one language. Forms are what follows one and what follows several. */
export interface TemplateFileTexts {
  readonly readMe: {
    readonly sheetName: string;
    readonly title: string;
    readonly steps: readonly string[];
    readonly sheetsTitle: string;
    /** What the list is for. */
    readonly list: string;
    readonly notes: readonly string[];
  };
  readonly list: { readonly title: string; readonly sampleTitle: string; readonly hint: string };
  /** How many stakeholders the list names. */
  readonly listed: (count: number) => string;
  /** Stakeholders of the list that the matrix does not show, with the rows it has without the add-in. */
  readonly beyond: (count: number, rows: number) => string;
  /** Cells of the list that hold another word than those to pick. */
  readonly unread: (count: number) => string;
  /** What each calculated sheet says under its title. */
  readonly calculated: (sheet: string) => string;
  readonly refusal: { readonly title: string; readonly message: (sheet: string) => string };
  /** Refuses words that no formula reads. */
  readonly pick: { readonly title: string; readonly message: string };
  readonly gaps: { readonly title: string; readonly headers: readonly [string, string, string] };
  readonly nobody: string;
  readonly complete: string;
  /** Answers to obtain of a category. */
  readonly toAsk: (count: number) => string;
  readonly moreToAsk: (count: number) => string;
  readonly byItself: { readonly title: string; readonly text: string };
}

const NBSP = "\u00a0";
const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** French counts 0 and 1 in the singular. */
const plusieurs = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

const en: TemplateFileTexts = {
  readMe: {
    sheetName: "Read me",
    title: "Partnership matrix: a workbook that works without the add-in",
    steps: [
      "1. Type one stakeholder per row on the sheet “Stakeholders”. A message beside each cell says what to write.",
      "2. Pick answers from the lists: Yes; No if you asked and there is none; nothing, or ?, while nobody has asked.",
      "3. Read the other sheets: they calculate themselves. Type nothing into them.",
    ],
    sheetsTitle: "The sheets",
    list: "your list: the only sheet to fill in, 60 rows",
    notes: [
      "No personal data is needed: name organisations, not persons.",
      "With the add-in later: open this workbook, run the audit. It reads the list as it stands, takes over these sheets, and adds what to ask whom and what has changed.",
    ],
  },
  list: {
    title: "Stakeholders",
    sampleTitle: "Stakeholders (invented example)",
    hint: "Empty or ? = to ask · No = asked, there is none",
  },
  listed: (count) => several(count, "stakeholder listed", "stakeholders listed"),
  beyond: (count, rows) =>
    `${several(count, "stakeholder is", "stakeholders are")} not in the matrix (${rows} rows at most without the add-in)`,
  unread: (count) => `${several(count, "cell holds", "cells hold")} no word of the lists`,
  calculated: (sheet) => `calculated: type on the sheet “${sheet}” only`,
  refusal: {
    title: "Calculated",
    message: (sheet) => `This cell follows the list. Type on the sheet “${sheet}”.`,
  },
  pick: { title: "Pick a word", message: "Pick a word of the list, or leave the cell empty." },
  gaps: { title: "What is missing, by category", headers: ["Kind", "What to ask", "To ask"] },
  nobody: "nobody listed",
  complete: "everything is answered",
  toAsk: (count) => `${count} to ask`,
  moreToAsk: (count) => `and ${several(count, "other", "others")}: filter the matrix by “Answers”`,
  byItself: {
    title: "This page",
    text: "It follows the list. What changed is told by the add-in.",
  },
};

const fr: TemplateFileTexts = {
  readMe: {
    sheetName: "Mode d’emploi",
    title: `Matrice de partenariats${NBSP}: un classeur qui marche sans le complément`,
    steps: [
      `1. Saisissez un acteur par ligne sur la feuille «${NBSP}Acteurs${NBSP}». Un message à côté de chaque cellule dit quoi écrire.`,
      `2. Choisissez les réponses dans les listes${NBSP}: Oui${NBSP}; Non si vous avez demandé et qu’il n’y en a pas${NBSP}; rien, ou ?, tant que personne n’a demandé.`,
      `3. Lisez les autres feuilles${NBSP}: elles se calculent seules. N’y saisissez rien.`,
    ],
    sheetsTitle: "Les feuilles",
    list: `votre liste${NBSP}: la seule feuille à remplir, 60 lignes`,
    notes: [
      `Aucune donnée personnelle n’est nécessaire${NBSP}: nommez des structures, pas des personnes.`,
      `Plus tard avec le complément${NBSP}: ouvrez ce classeur, lancez l’audit. Il lit la liste telle quelle, reprend ces feuilles, et ajoute que demander à qui et ce qui a changé.`,
    ],
  },
  list: {
    title: "Acteurs",
    sampleTitle: "Acteurs (exemple inventé)",
    hint: "Vide ou ? = à demander · Non = demandé, il n’y en a pas",
  },
  listed: (count) => plusieurs(count, "acteur recensé", "acteurs recensés"),
  beyond: (count, rows) =>
    `${plusieurs(count, "acteur ne figure", "acteurs ne figurent")} pas dans la matrice (${rows} lignes au plus sans le complément)`,
  unread: (count) => `${plusieurs(count, "cellule ne contient", "cellules ne contiennent")} aucun mot des listes`,
  calculated: (sheet) => `calculée${NBSP}: tout se saisit sur la feuille «${NBSP}${sheet}${NBSP}»`,
  refusal: {
    title: "Cellule calculée",
    message: (sheet) => `Cette cellule suit la liste. Saisissez sur la feuille «${NBSP}${sheet}${NBSP}».`,
  },
  pick: { title: "Choisir un mot", message: "Choisissez un mot de la liste, ou laissez la cellule vide." },
  gaps: { title: "Ce qui manque, par catégorie", headers: ["Nature", "Que demander", "À demander"] },
  nobody: "personne de recensé",
  complete: "tout a une réponse",
  toAsk: (count) => `${count} à demander`,
  moreToAsk: (count) =>
    `et ${plusieurs(count, "autre", "autres")}${NBSP}: filtrer la matrice sur «${NBSP}Réponses${NBSP}»`,
  byItself: {
    title: "Cette page",
    text: "Elle suit la liste. Le complément dit ce qui a changé.",
  },
};

const es: TemplateFileTexts = {
  readMe: {
    sheetName: "Instrucciones",
    title: "Matriz de alianzas: un libro que funciona sin el complemento",
    steps: [
      "1. Escriba un actor por fila en la hoja «Actores». Un mensaje junto a cada celda dice qué escribir.",
      "2. Elija las respuestas en las listas: Sí; No si preguntó y no hay; nada, o ?, mientras nadie haya preguntado.",
      "3. Lea las demás hojas: se calculan solas. No escriba nada en ellas.",
    ],
    sheetsTitle: "Las hojas",
    list: "su lista: la única hoja que se rellena, 60 filas",
    notes: [
      "No hacen falta datos personales: nombre organizaciones, no personas.",
      "Más tarde con el complemento: abra este libro y ejecute la auditoría. Lee la lista tal como está, retoma estas hojas y añade qué preguntar a quién y qué ha cambiado.",
    ],
  },
  list: {
    title: "Actores",
    sampleTitle: "Actores (ejemplo inventado)",
    hint: "Vacío o ? = por preguntar · No = preguntado, no hay",
  },
  listed: (count) => several(count, "actor en la lista", "actores en la lista"),
  beyond: (count, rows) =>
    `${several(count, "actor no está", "actores no están")} en la matriz (${rows} filas como máximo sin el complemento)`,
  unread: (count) => `${several(count, "celda no contiene", "celdas no contienen")} ninguna palabra de las listas`,
  calculated: (sheet) => `calculada: escriba solo en la hoja «${sheet}»`,
  refusal: {
    title: "Celda calculada",
    message: (sheet) => `Esta celda sigue la lista. Escriba en la hoja «${sheet}».`,
  },
  pick: { title: "Elegir una palabra", message: "Elija una palabra de la lista o deje la celda vacía." },
  gaps: { title: "Lo que falta, por categoría", headers: ["Tipo", "Qué preguntar", "Por preguntar"] },
  nobody: "nadie en la lista",
  complete: "todo tiene respuesta",
  toAsk: (count) => `${count} por preguntar`,
  moreToAsk: (count) => `y ${several(count, "otro", "otros")}: filtre la matriz por «Respuestas»`,
  byItself: {
    title: "Esta página",
    text: "Sigue la lista. El complemento dice qué ha cambiado.",
  },
};

const pt: TemplateFileTexts = {
  readMe: {
    sheetName: "Instruções",
    title: "Matriz de parcerias: um livro que funciona sem o suplemento",
    steps: [
      "1. Escreva um ator por linha na folha «Atores». Uma mensagem junto a cada célula diz o que escrever.",
      "2. Escolha as respostas nas listas: Sim; Não se perguntou e não há; nada, ou ?, enquanto ninguém tiver perguntado.",
      "3. Leia as outras folhas: calculam-se sozinhas. Não escreva nada nelas.",
    ],
    sheetsTitle: "As folhas",
    list: "a sua lista: a única folha a preencher, 60 linhas",
    notes: [
      "Não são precisos dados pessoais: nomeie organizações, não pessoas.",
      "Mais tarde com o suplemento: abra este livro e execute a auditoria. Lê a lista tal como está, retoma estas folhas e acrescenta o que perguntar a quem e o que mudou.",
    ],
  },
  list: {
    title: "Atores",
    sampleTitle: "Atores (exemplo inventado)",
    hint: "Vazio ou ? = por perguntar · Não = perguntado, não há",
  },
  listed: (count) => several(count, "ator na lista", "atores na lista"),
  beyond: (count, rows) =>
    `${several(count, "ator não está", "atores não estão")} na matriz (${rows} linhas no máximo sem o suplemento)`,
  unread: (count) => `${several(count, "célula não contém", "células não contêm")} nenhuma palavra das listas`,
  calculated: (sheet) => `calculada: escreva só na folha «${sheet}»`,
  refusal: {
    title: "Célula calculada",
    message: (sheet) => `Esta célula segue a lista. Escreva na folha «${sheet}».`,
  },
  pick: { title: "Escolher uma palavra", message: "Escolha uma palavra da lista ou deixe a célula vazia." },
  gaps: { title: "O que falta, por categoria", headers: ["Tipo", "O que perguntar", "Por perguntar"] },
  nobody: "ninguém na lista",
  complete: "tudo tem resposta",
  toAsk: (count) => `${count} por perguntar`,
  moreToAsk: (count) => `e ${several(count, "outro", "outros")}: filtre a matriz por «Respostas»`,
  byItself: {
    title: "Esta página",
    text: "Segue a lista. O suplemento diz o que mudou.",
  },
};

/** The texts by language. */
export const TEMPLATE_FILE_TEXTS: Readonly<Record<Language, TemplateFileTexts>> = { en, fr, es, pt };
