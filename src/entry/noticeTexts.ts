/** What the audit button of the ribbon says when there is no matrix to show. */

import type { RibbonOutcome } from "../app/ribbonAudit";
import type { Language } from "../core/guide/codes";
import { errorMessage } from "../core/messages/messages";
import type { Notice } from "../excel/noticeDialog";

interface NoticeTexts {
  readonly nothingTitle: string;
  readonly nothing: string;
  /** @param place The list's address with its sheet. */
  readonly list: (place: string) => string;
  readonly refusedTitle: string;
  readonly writtenTitle: string;
  /** @param history Name of the sheet that remembers. */
  readonly typedOver: (count: number, history: string) => string;
  /** How to get to the pane; its names are those of the ribbon. */
  readonly pane: string;
  readonly close: string;
}

const S = "\u00a0";

const TEXTS: Readonly<Record<Language, NoticeTexts>> = {
  en: {
    nothingTitle: "No stakeholder table to audit",
    nothing:
      "No table in this workbook has a column of stakeholder names. The pane offers a template, and turns a list into a table.",
    list: (place) =>
      `The list in ${place} looks like stakeholders, but it is not a table yet. The pane can make it one.`,
    refusedTitle: "The sheets were not written",
    writtenTitle: "The sheets are written",
    typedOver: (count, history) =>
      `${count === 1 ? "One cell" : `${count} cells`} of the matrix had been typed over since the last run. The matrix now says what the tables say; what stood there is kept in the hidden sheet “${history}”.`,
    pane: "To open the pane: Home > Partnership matrix > Open.",
    close: "Close",
  },
  fr: {
    nothingTitle: "Aucun tableau d’acteurs à auditer",
    nothing:
      "Aucun tableau de ce classeur n’a de colonne de noms d’acteurs. Le volet propose un modèle et transforme une liste en tableau.",
    list: (place) =>
      `La liste en ${place} ressemble à des acteurs, mais ce n’est pas encore un tableau. Le volet peut en faire un.`,
    refusedTitle: "Les feuilles n’ont pas été écrites",
    writtenTitle: "Les feuilles sont écrites",
    typedOver: (count, history) =>
      `${count === 1 ? "Une cellule de la matrice avait été modifiée" : `${count} cellules de la matrice avaient été modifiées`} à la main depuis la dernière fois. La matrice dit à nouveau ce que disent les tableaux${S}; ce qui s’y trouvait est gardé dans la feuille masquée «${S}${history}${S}».`,
    pane: `Pour ouvrir le volet${S}: Accueil > Matrice de partenariats > Ouvrir.`,
    close: "Fermer",
  },
  es: {
    nothingTitle: "No hay ninguna tabla de actores que auditar",
    nothing:
      "Ninguna tabla de este libro tiene una columna con nombres de actores. El panel ofrece una plantilla y convierte una lista en tabla.",
    list: (place) => `La lista en ${place} parece de actores, pero aún no es una tabla. El panel puede convertirla.`,
    refusedTitle: "No se han escrito las hojas",
    writtenTitle: "Las hojas están escritas",
    typedOver: (count, history) =>
      `${count === 1 ? "Se había modificado una celda" : `Se habían modificado ${count} celdas`} de la matriz a mano desde la última vez. La matriz vuelve a decir lo que dicen las tablas; lo que había se guarda en la hoja oculta «${history}».`,
    pane: "Para abrir el panel: Inicio > Matriz de alianzas > Abrir.",
    close: "Cerrar",
  },
  pt: {
    nothingTitle: "Não há nenhuma tabela de atores para auditar",
    nothing:
      "Nenhuma tabela deste livro tem uma coluna com nomes de atores. O painel oferece um modelo e transforma uma lista em tabela.",
    list: (place) => `A lista em ${place} parece ser de atores, mas ainda não é uma tabela. O painel pode convertê-la.`,
    refusedTitle: "As folhas não foram escritas",
    writtenTitle: "As folhas estão escritas",
    typedOver: (count, history) =>
      `${count === 1 ? "Uma célula da matriz tinha sido alterada" : `${count} células da matriz tinham sido alteradas`} à mão desde a última vez. A matriz volta a dizer o que dizem as tabelas; o que lá estava fica guardado na folha oculta «${history}».`,
    pane: "Para abrir o painel: Base (Página Inicial) > Matriz de parcerias > Abrir.",
    close: "Fechar",
  },
};

/** The note for an outcome; null when the matrix in view says it all. */
export function noticeFor(outcome: RibbonOutcome, language: Language): Notice | null {
  const texts = TEXTS[language];
  const note = (title: string, ...paragraphs: string[]): Notice => ({
    language,
    title,
    paragraphs,
    close: texts.close,
  });
  switch (outcome.status) {
    case "shown":
      if (outcome.typedOver === 0) return null;
      return note(texts.writtenTitle, texts.typedOver(outcome.typedOver, outcome.historySheet));
    case "nothing": {
      const { list } = outcome;
      const what = list === null ? texts.nothing : texts.list(`${list.sheet}!${list.address}`);
      return note(texts.nothingTitle, what, texts.pane);
    }
    case "refused": {
      const title = outcome.isWritten ? texts.writtenTitle : texts.refusedTitle;
      return note(title, errorMessage(outcome.error, language));
    }
  }
}
