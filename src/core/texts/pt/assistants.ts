import type { AssistantTexts } from "../catalogue/assistants";

/** Portuguese words of the note on how to read the workbook. */
export const assistants: AssistantTexts = {
  rows: (table, counted) =>
    `Como ler este livro, tanto para pessoas como para assistentes. Cada linha da tabela «${table}» é um ator. ✓ quer dizer sim, ou citado. – quer dizer que se perguntou e não há; nos ganhos e nos meios, que não foi citado. ? quer dizer que ainda ninguém perguntou: nunca é um não. Só contam as linhas com 1 na coluna «${counted}». Os números das folhas seguem as marcas: cite-os tal como estão, sem voltar a contar nem adivinhar o que falta.`,
  columns: "As colunas, e as perguntas do guia a que respondem. ",
  tables: "As tabelas deste livro, na medida em que as suas folhas existam. ",
  table: (table, sheet, about) => `${table} (folha «${sheet}»): ${about}`,
};
