import type { ColumnTexts } from "../catalogue/columns";

/** Portuguese texts about what columns mean. */
export const columns: ColumnTexts = {
  header: {
    plain: "o cabeçalho di-lo",
    likely: "o cabeçalho sugere-o",
    possible: "o cabeçalho pode querer dizê-lo",
    silent: "o cabeçalho não o diz",
  },
  kinds: {
    names: "nomes de entidades",
    kinds: "tipos de entidades",
    scale: "valores de uma escala",
    options: "respostas conhecidas",
    answers: "sim ou não",
    dates: "datas",
    amounts: "montantes",
    numbers: "números de registo",
    codes: "códigos",
    emails: "endereços de e-mail",
    phones: "números de telefone",
    links: "endereços web",
    persons: "nomes de pessoas",
    texts: "textos",
  },
  values: (fitting, of, kind) => `${fitting} de ${of} ${of === 1 ? "valor" : "valores"}: ${kind}`,
  onlyValues: (fitting, of, kind) => `só ${fitting} de ${of} ${of === 1 ? "valor" : "valores"}: ${kind}`,
  noValues: "a coluna está vazia",
  range: (lowest, highest) => `números de ${lowest} a ${highest}`,
  rows: (rows) => `, ${rows} linhas`,
  both: (header, values) => `${header}; ${values}`,
  but: (header, values) => `${header}, mas ${values}`,
  question: (meaning) => `${meaning}?`,
  toConfirm: "Colunas a confirmar",
  mapHint: "Diga o que é uma coluna com",
  moreToConfirm: (count) => `… e mais ${count} nos dados`,
  notUsed: (headers) => `Não usadas: ${headers}`,
};
