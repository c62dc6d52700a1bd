import type { TourStrings } from "../catalogue/tourPane";

/** Portuguese texts of the pane's menu and of its tour. */
export const tourPane: TourStrings = {
  menu: "Definições",
  begin: "Visita em 5 passos",
  title: "Visita",
  place: (step, of) => `${step} de ${of}`,
  steps: [
    "As tabelas marcadas são lidas. Lê-las não altera nada nelas.",
    "Cada coluna tem um significado. «Sim» aceita a proposta e a lista ao lado corrige-a.",
    "O que falta e o que está em dúvida, uma linha por assunto. Abra-a para ver as células e responder.",
    "Uma pergunta curta por cartão. A resposta é logo escrita na sua tabela.",
    "A matriz é escrita em folhas à parte. As suas tabelas ficam como estão e um clique atualiza as folhas.",
  ],
  noList: "A visita precisa de uma tabela. Use o exemplo: é acrescentado numa folha à parte.",
  takeSample: "Acrescentar o exemplo",
  next: "Seguinte",
  skip: "Saltar a visita",
  finish: "Terminar",
};
