import type { PrepareStrings } from "../catalogue/prepare";

/** Portuguese texts about columns that a list lacks. */
export const prepare: PrepareStrings = {
  title: "Preparar a minha lista",
  about: (columns) =>
    columns === 1
      ? "Acrescenta-se à direita uma coluna com lista de opções. Os seus colegas preenchem-na sem este painel."
      : `Acrescentam-se à direita ${columns} colunas com lista de opções. Os seus colegas preenchem-nas sem este painel.`,
  nothing: "Esta lista já tem uma coluna para cada pergunta.",
  source: "Lista",
  preview: "Pré-visualização da sua lista com as novas colunas",
  guideChoices: "as opções do guia, em português",
  held: (header, field) => `«${header}» talvez já responda a «${field}»: diga-o em «As suas colunas».`,
  where: (from, to) =>
    from === to
      ? `Coluna ${from}. Nada mais muda; enquanto estiver vazia, um clique retira-a.`
      : `Colunas ${from} a ${to}. Nada mais muda; enquanto estiverem vazias, um clique retira-as.`,
  later: "Mais tarde",
  add: (columns) => `Acrescentar ${columns} ${columns === 1 ? "coluna" : "colunas"}`,
  added: (columns, from, to) =>
    from === to ? `Uma coluna acrescentada, ${from}.` : `${columns} colunas acrescentadas, ${from} a ${to}.`,
  takeBack: "Retirar",
  takenBack: "As colunas acrescentadas foram retiradas.",
  inUse: "Alguém já as usou: nada foi retirado.",
  goOn: "Continuar",
};
