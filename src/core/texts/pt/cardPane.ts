import type { CardStrings } from "../catalogue/cardPane";
import { number, plural } from "./wording";

/** Portuguese texts of the interview’s card. */
export const cardPane: CardStrings = {
  leadTitle: "A quem perguntar primeiro?",
  leadText: (missing, listed, held) =>
    held === missing
      ? `${missing === 1 ? "Falta" : "Faltam"} ${plural(missing, "resposta", "respostas")}, ${missing === 1 ? "" : "todas "}${listed === 1 ? "deste ator" : `destes ${number(listed)} atores`}.`
      : `${missing === 1 ? "Falta" : "Faltam"} ${plural(missing, "resposta", "respostas")}. ${listed === 1 ? "Este ator tem" : `Estes ${number(listed)} atores têm`} ${number(held)}.`,
  resume: (name) => `Retomar: ${name}`,
  start: (name) => `Começar por ${name}`,
  lead: "A quem perguntar primeiro",
  row: (row) => `linha ${row}`,
  rowSelected: (row) => `linha ${row} selecionada`,
  questionOf: (index, of) => `Pergunta ${index} de ${of}`,
  questions: {
    familiarity: "À vontade com o digital?",
    keenness: "Com vontade de participar?",
    gains: "Que ganho espera?",
    resource_financial: "Dinheiro para investir?",
    resource_technical: "Equipamento, saber-fazer?",
    resource_human: "Pessoal, voluntários?",
    resource_data: "Dados para partilhar?",
    incentives: "O que faria dele um parceiro?",
  },
  guide: "Texto do guia e ajuda",
  yesHint: "pode trazer",
  noneHint: "perguntado, não há",
  toAskHint: "ainda sem resposta",
  advance: "Avanço automático",
  note: {
    title: "Nota sobre esta resposta",
    day: "Em",
    source: "Fonte",
    noSource: "sem indicação",
    others: "Outras notas sobre este ator",
  },
};
