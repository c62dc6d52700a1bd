import type { EditsStrings } from "../catalogue/edits";
import { plural, quote } from "./wording";

/** Portuguese texts about edits of the matrix. */
export const edits: EditsStrings = {
  line: (count) => `${plural(count, "alteração", "alterações")} na matriz`,
  review: "Ver",
  title: "Da matriz para a sua lista",
  about: (count) =>
    `${plural(count, "célula alterada", "células alteradas")} à mão. O que está marcado é escrito com as palavras da sua lista.`,
  nothing: "A matriz diz o que diz a sua lista.",
  blank: "vazio",
  quoted: quote,
  spoken: (field, before, after) => `${field}: ${before} passa a ${after}`,
  willBe: (word, cell) => `será escrito ${quote(word)} em ${cell}`,
  put: (count) =>
    count === 0 ? "Passar para a minha lista" : `Passar ${plural(count, "célula", "células")} para a lista`,
  notNow: "Agora não",
  back: "Voltar",
  conflict: (cell, says) => `${cell} diz agora ${quote(says)}: a sua lista também mudou.`,
  noColumn: "A sua lista não tem coluna para isto.",
  noWord: "A coluna da sua lista não tem palavra para isto. É precisa uma coluna própria.",
  unsayable: "A sua lista não o pode dizer para uma só opção. Altere-o na lista.",
  unreadable: "Não é lido: escolha na lista da célula da matriz.",
  emptied: "Apagado na matriz: a sua lista mantém o que diz. Para voltar a perguntar, escolha ?.",
  rowGone: "A sua lista já não tem esta linha.",
  handAdded: "Linha acrescentada à mão: acrescente-a à sua lista.",
  derived: "Esta célula é calculada: não pode passar para a lista.",
  inList: "A alterar na própria lista.",
  stays: "O que não passar para a lista é substituído na próxima atualização e fica no histórico.",
  written: (cell) => `Escrito em ${cell}`,
  unchanged: "A sua lista já o diz.",
  changed: (cell, says) => `Não escrito: ${cell} acaba de ser alterada e diz ${quote(says)}.`,
  refused: (sentence) => `Não escrito. ${sentence}`,
  done: (written, left) =>
    `${plural(written, "célula escrita", "células escritas")}${left === 0 ? "" : `, ${plural(left, "não escrita", "não escritas")}`}.`,
};
