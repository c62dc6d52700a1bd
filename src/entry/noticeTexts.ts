/** What the audit button of the ribbon says when there is no matrix to show. */

import type { RibbonOutcome } from "../app/ribbonAudit";
import type { Language } from "../core/guide/codes";
import { errorMessage } from "../core/messages/messages";
import { typedOverLines } from "../core/history/typedOverLines";
import type { Notice } from "../excel/noticeDialog";

interface NoticeTexts {
  readonly nothingTitle: string;
  readonly nothing: string;
  /** @param place The list's address with its sheet. */
  readonly list: (place: string) => string;
  /** Before the columns whose meaning is to be confirmed. */
  readonly toConfirm: (count: number) => string;
  readonly refusedTitle: string;
  /** Excel failed in the middle of the writing. */
  readonly partlyTitle: string;
  readonly writtenTitle: string;
  readonly typedOverTitle: string;
  readonly typedOver: (count: number) => string;
  readonly overwrite: string;
  readonly cancel: string;
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
    toConfirm: (count) =>
      count === 1
        ? "One column may mean more than was used. The pane asks about it:"
        : `${count} columns may mean more than was used. The pane asks about them:`,
    refusedTitle: "The sheets were not written",
    partlyTitle: "The sheets were not all written",
    writtenTitle: "The sheets are written",
    typedOverTitle: "The matrix was edited by hand",
    typedOver: (count) =>
      `${count === 1 ? "One change" : `${count} changes`} since the last run. Writing puts back what your tables say, and keeps these in the hidden sheet of the history:`,
    overwrite: "Write the sheets",
    cancel: "Cancel",
    pane: "To open the pane: Home > Partnership matrix > Open.",
    close: "Close",
  },
  fr: {
    nothingTitle: "Aucun tableau d’acteurs à auditer",
    nothing:
      "Aucun tableau de ce classeur n’a de colonne de noms d’acteurs. Le volet propose un modèle et transforme une liste en tableau.",
    list: (place) =>
      `La liste en ${place} ressemble à des acteurs, mais ce n’est pas encore un tableau. Le volet peut en faire un.`,
    toConfirm: (count) =>
      count === 1
        ? `Une colonne peut dire plus que ce qui a servi. Le volet pose la question${S}:`
        : `${count} colonnes peuvent dire plus que ce qui a servi. Le volet pose la question${S}:`,
    refusedTitle: "Les feuilles n’ont pas été écrites",
    partlyTitle: "Les feuilles n’ont pas toutes été écrites",
    writtenTitle: "Les feuilles sont écrites",
    typedOverTitle: "La matrice a été modifiée à la main",
    typedOver: (count) =>
      `${count === 1 ? "Une modification" : `${count} modifications`} depuis la dernière fois. L’écriture remet ce que disent vos tableaux et garde ceci dans la feuille masquée de l’historique${S}:`,
    overwrite: "Écrire les feuilles",
    cancel: "Annuler",
    pane: `Pour ouvrir le volet${S}: Accueil > Matrice de partenariats > Ouvrir.`,
    close: "Fermer",
  },
  es: {
    nothingTitle: "No hay ninguna tabla de actores que auditar",
    nothing:
      "Ninguna tabla de este libro tiene una columna con nombres de actores. El panel ofrece una plantilla y convierte una lista en tabla.",
    list: (place) => `La lista en ${place} parece de actores, pero aún no es una tabla. El panel puede convertirla.`,
    toConfirm: (count) =>
      count === 1
        ? "Una columna puede decir más de lo que se usó. El panel pregunta por ella:"
        : `${count} columnas pueden decir más de lo que se usó. El panel pregunta por ellas:`,
    refusedTitle: "No se han escrito las hojas",
    partlyTitle: "No se han escrito todas las hojas",
    writtenTitle: "Las hojas están escritas",
    typedOverTitle: "La matriz se modificó a mano",
    typedOver: (count) =>
      `${count === 1 ? "Un cambio" : `${count} cambios`} desde la última vez. Al escribir vuelve lo que dicen sus tablas, y esto se guarda en la hoja oculta del historial:`,
    overwrite: "Escribir las hojas",
    cancel: "Cancelar",
    pane: "Para abrir el panel: Inicio > Matriz de alianzas > Abrir.",
    close: "Cerrar",
  },
  pt: {
    nothingTitle: "Não há nenhuma tabela de atores para auditar",
    nothing:
      "Nenhuma tabela deste livro tem uma coluna com nomes de atores. O painel oferece um modelo e transforma uma lista em tabela.",
    list: (place) => `A lista em ${place} parece ser de atores, mas ainda não é uma tabela. O painel pode convertê-la.`,
    toConfirm: (count) =>
      count === 1
        ? "Uma coluna pode dizer mais do que foi usado. O painel pergunta por ela:"
        : `${count} colunas podem dizer mais do que foi usado. O painel pergunta por elas:`,
    refusedTitle: "As folhas não foram escritas",
    partlyTitle: "Nem todas as folhas foram escritas",
    writtenTitle: "As folhas estão escritas",
    typedOverTitle: "A matriz foi alterada à mão",
    typedOver: (count) =>
      `${count === 1 ? "Uma alteração" : `${count} alterações`} desde a última vez. Ao escrever, volta o que dizem as suas tabelas, e isto fica guardado na folha oculta do histórico:`,
    overwrite: "Escrever as folhas",
    cancel: "Cancelar",
    pane: "Para abrir o painel: Base (Página Inicial) > Matriz de parcerias > Abrir.",
    close: "Fechar",
  },
};

/** The note for an outcome; null when the matrix in view says it all. */
export function noticeFor(outcome: RibbonOutcome, language: Language): Notice | null {
  const texts = TEXTS[language];
  const note = (title: string, ...paragraphs: string[]): Notice => {
    return { language, title, paragraphs, items: [], confirm: null, close: texts.close };
  };
  switch (outcome.status) {
    case "shown": {
      const { toConfirm } = outcome;
      if (toConfirm.length === 0) return null;
      return {
        ...note(texts.writtenTitle, texts.toConfirm(toConfirm.length), texts.pane),
        items: shortened(toConfirm),
      };
    }
    case "nothing": {
      const { list, toConfirm } = outcome;
      const what = list === null ? texts.nothing : texts.list(`${list.sheet}!${list.address}`);
      const asked = toConfirm.length === 0 ? [] : [texts.toConfirm(toConfirm.length)];
      return { ...note(texts.nothingTitle, what, texts.pane, ...asked), items: shortened(toConfirm) };
    }
    case "refused": {
      const { isWritten, error } = outcome;
      const { reason, subject, writing } = error;
      const unwritten = writing === "perhaps" ? texts.partlyTitle : texts.refusedTitle;
      // The title says already what was written.
      return note(
        isWritten ? texts.writtenTitle : unwritten,
        errorMessage({ reason, subject, writing: "none" }, language),
      );
    }
    case "typed-over": {
      const question = note(texts.typedOverTitle, texts.typedOver(outcome.cells.length));
      const items = typedOverLines(outcome.cells, language);
      return { ...question, items, confirm: texts.overwrite, close: texts.cancel };
    }
  }
}

/** Columns a note lists at most. */
const MAX_ITEMS = 8;

function shortened(lines: readonly string[]): readonly string[] {
  return lines.length > MAX_ITEMS ? [...lines.slice(0, MAX_ITEMS), "…"] : lines;
}
