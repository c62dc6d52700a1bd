import type { NoticeTexts } from "../catalogue/notices";

/** Portuguese texts of the notes that the ribbon shows. */
export const notices: NoticeTexts = {
  nothingTitle: "Não há nenhuma lista de atores para verificar",
  nothing:
    "Em nenhuma tabela ou lista deste livro foi reconhecida uma coluna com nomes de atores. O painel pergunta qual é e oferece um modelo.",
  toConfirm: (count) =>
    count === 1
      ? "Uma coluna pode dizer mais do que foi usado. O painel pergunta por ela:"
      : `${count} colunas podem dizer mais do que foi usado. O painel pergunta por elas:`,
  refusedTitle: "As folhas não foram criadas",
  partlyTitle: "Nem todas as folhas foram criadas",
  writtenTitle: "As folhas estão prontas",
  typedOverTitle: "A matriz foi alterada à mão",
  typedOver: (count) =>
    `${count === 1 ? "Uma alteração" : `${count} alterações`} desde a última vez. A atualização repõe o que dizem as suas tabelas e guarda isto na folha oculta do histórico:`,
  overwrite: "Atualizar as folhas",
  cancel: "Cancelar",
  pane: "Para abrir o painel: Base (Página Inicial) > Matriz de parcerias > Abrir.",
  close: "Fechar",
};
