import type { AgreementTexts } from "../catalogue/agreements";
import { plural } from "./wording";

/** Portuguese texts of agreements and budget. */
export const agreements: AgreementTexts = {
  title: (toRenew, toSign) => {
    const renew = plural(toRenew, "acordo a renovar", "acordos a renovar");
    if (toRenew + toSign === 0) return "Acordos e orçamento: nada a renovar nos próximos seis meses";
    if (toSign === 0) return `Acordos e orçamento: ${renew}`;
    return `Acordos e orçamento: ${toRenew === 0 ? `${toSign} a assinar` : `${renew}, ${toSign} a assinar`}`;
  },
  subtitle: (lines) =>
    `${plural(lines, "linha", "linhas")} · montantes por ano · o acordado e o possível nunca se somam`,
  otherYears: (years) => `montantes de ${years} não apresentados`,
  asOf: "Situação em",
  threshold: "Acordo escrito acima de",
  thresholdHint:
    "atribuídos num ano pela autarquia (lembrete para entidades privadas; indique o seu valor ou deixe vazio)",
  notes: {
    asOf: "Dia para o qual se calculam os estados e os dias que faltam. Pode alterá-lo para ver mais adiante.",
    threshold:
      "Lembrete: adapte-o às suas regras. Acima deste valor, uma linha acordada sem acordo escrito é marcada «a assinar». Deixe a célula vazia para não marcar nada.",
  },
  bands: {
    partner_amount: "Parceiro, em dinheiro",
    in_kind_value: "Parceiro, em espécie (valorizado)",
    authority_amount: "Autarquia",
  },
  headers: {
    name: "Parceiro",
    agreement: "Tipo",
    agreement_end: "Fim",
    state: "Estado",
    owner: "Responsável",
    commitment: "Compromisso",
    to_do: "A fazer",
    days: "Dias restantes",
    firm: "Firme",
    watched: "Sujeito ao limiar",
    body: "Número da entidade",
    category_code: "Código da categoria",
    state_code: "Código do estado",
    rank: "Ordem",
    key: "Chave",
  },
  amount: { partner_amount: "Dinheiro", in_kind_value: "Em espécie", authority_amount: "Autarquia" },
  undated: "sem ano",
  agreed: "Total acordado",
  possible: "Total possível, à parte",
  commitments: { agreed: "Acordado", possible: "Possível" },
  states: {
    sign: "a assinar",
    ended: "terminado",
    ending: "a renovar",
    running: "em vigor",
    none: "nenhum registado",
    talks: "em conversações",
  },
  toDo: {
    ended: (days) => `terminado há ${plural(days, "dia", "dias")}`,
    ending: (days) => `${days < 2 ? "falta" : "faltam"} ${plural(days, "dia", "dias")}`,
    sign: "acordo escrito em falta?",
    talks: "a confirmar",
  },
  byCategory: "Por categoria, acordado",
  lines: ["linha", "linhas"],
  noLine: "Nenhum acordo nem montante registado.",
};
