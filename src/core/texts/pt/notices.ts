import type { NoticeTexts } from "../catalogue/notices";

/** Portuguese texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
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
};
