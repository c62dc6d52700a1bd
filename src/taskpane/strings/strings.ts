/** The texts of the pane: a language that lacks one does not compile. */

import type { AuditPhase } from "../../app/auditRequest";
import type { Language } from "../../core/guide/codes";

export interface PaneStrings {
  readonly title: string;
  readonly promise: string;
  readonly run: string;
  readonly running: Readonly<Record<AuditPhase, string>>;
  readonly writes: string;
  readonly completeness: (percent: number) => string;
  readonly gaps: string;
  readonly sheets: string;
  readonly noTable: string;
  readonly unexpected: string;
}

const S = "\u00a0";

const STRINGS: Readonly<Record<Language, PaneStrings>> = {
  en: {
    title: "Partnership matrix",
    promise:
      "Runs the guide’s checklist on your stakeholder tables and writes a partnership matrix and a chart of resources.",
    run: "Audit and write",
    running: {
      read: "Reading the tables …",
      check: "Checking the rows …",
      write: "Writing the sheets …",
      done: "Done.",
    },
    writes: "Writes two sheets of its own. Your tables are not changed, and nothing leaves the workbook.",
    completeness: (percent) => `${percent} % of the answers are known`,
    gaps: "What is missing",
    sheets: "Written",
    noTable: "No stakeholder table was found. Select your list, choose Insert > Table, then try again.",
    unexpected: "An unexpected error occurred. Nothing of yours was changed.",
  },
  fr: {
    title: "Matrice de partenariats",
    promise:
      "Passe la liste de questions du guide sur vos tableaux d’acteurs, puis écrit une matrice de partenariats et un graphique des ressources.",
    run: "Auditer et écrire",
    running: {
      read: "Lecture des tableaux…",
      check: "Examen des lignes…",
      write: "Écriture des feuilles…",
      done: "Terminé.",
    },
    writes: "Écrit deux feuilles à part. Vos tableaux ne changent pas et rien ne quitte le classeur.",
    completeness: (percent) => `${percent}${S}% des réponses sont connues`,
    gaps: "Ce qui manque",
    sheets: "Écrit",
    noTable:
      "Aucun tableau d’acteurs n’a été trouvé. Sélectionnez votre liste, choisissez Insertion > Tableau, puis réessayez.",
    unexpected: "Une erreur inattendue est survenue. Rien de ce qui est à vous n’a été modifié.",
  },
  es: {
    title: "Matriz de alianzas",
    promise:
      "Pasa la lista de preguntas de la guía a sus tablas de actores y escribe una matriz de alianzas y un gráfico de recursos.",
    run: "Auditar y escribir",
    running: {
      read: "Leyendo las tablas…",
      check: "Revisando las filas…",
      write: "Escribiendo las hojas…",
      done: "Hecho.",
    },
    writes: "Escribe dos hojas propias. Sus tablas no cambian y nada sale del libro.",
    completeness: (percent) => `Se conoce el ${percent} % de las respuestas`,
    gaps: "Lo que falta",
    sheets: "Escrito",
    noTable:
      "No se encontró ninguna tabla de actores. Seleccione su lista, elija Insertar > Tabla e inténtelo de nuevo.",
    unexpected: "Se produjo un error inesperado. Nada de lo suyo ha cambiado.",
  },
  pt: {
    title: "Matriz de parcerias",
    promise:
      "Passa a lista de perguntas do guia pelas suas tabelas de atores e escreve uma matriz de parcerias e um gráfico de recursos.",
    run: "Auditar e escrever",
    running: {
      read: "A ler as tabelas…",
      check: "A verificar as linhas…",
      write: "A escrever as folhas…",
      done: "Concluído.",
    },
    writes: "Escreve duas folhas próprias. As suas tabelas não mudam e nada sai do livro.",
    completeness: (percent) => `Conhecem-se ${percent} % das respostas`,
    gaps: "O que falta",
    sheets: "Escrito",
    noTable:
      "Não foi encontrada nenhuma tabela de atores. Selecione a sua lista, escolha Inserir > Tabela e tente de novo.",
    unexpected: "Ocorreu um erro inesperado. Nada do que é seu foi alterado.",
  },
};

/** The texts of one language. */
export function paneStrings(language: Language): PaneStrings {
  return STRINGS[language];
}
