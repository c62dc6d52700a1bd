import type { BareTexts } from "../catalogue/bare";
import { plural } from "./wording";

function atores(count: number): string {
  return plural(count, "ator", "atores");
}

/** Portuguese texts about a list with few answers. */
export const bare: BareTexts = {
  title: (stakeholders, categories) =>
    `${atores(stakeholders)} em ${plural(categories, "categoria", "categorias")} de 10`,
  enough: (questions) => (questions < 2 ? "" : `; ${plural(questions, "pergunta", "perguntas")} para começar`),
  message: (stakeholders, categories) =>
    `${atores(stakeholders)} em ${plural(categories, "categoria", "categorias")}: falta perguntar quase tudo. «A perguntar» nunca quer dizer não.`,
  legend: (sheet) =>
    `✓ sim     – nenhum (perguntado)     ? a perguntar, nunca não          Para começar bastam os dez da folha «${sheet}».`,
  listTitle: "Quem está na lista",
  chartTitle: "Atores por categoria do guia",
  series: ["Atores", "Categoria a esclarecer"],
  nobodyOf: (category) => `${category}: nenhum visto`,
  unclearBar: "Categoria a esclarecer",
  notShownTitle: "O que a lista ainda não mostra",
  unclear: "? A esclarecer",
  absent: "✕ Ausentes",
  notSeen: "? Não vistos",
  unread: (count, names) => `${atores(count)} sem categoria lida: ${names}`,
  ambiguous: (words) => `categorias com vários sentidos: ${words}`,
  orAmong: (unread) =>
    unread < 2 ? "Ausentes, ou a linha a esclarecer?" : `Ausentes, ou entre os ${unread} a esclarecer?`,
  users: "O guia põe os utilizadores à mesa desde o início: quem fala por eles?",
  allThere: "Estão as dez categorias do guia.",
  subjectsTitle: "A quem perguntar primeiro sobre cada tema",
  askTitle: (count) => (count < 2 ? "A quem perguntar primeiro" : `Os ${count} a quem perguntar primeiro`),
  expected: "O guia espera dados dos operadores, técnica das digitais, fundos ou uma encomenda das tradicionais.",
  others: (count) => `Depois, ${plural(count, "outro", "outros")}: primeiro a sua familiaridade e disposição.`,
  nextTitle: "Os próximos passos",
  thisWeek: "Esta semana",
  before: (date) => `Até ${date}`,
  afterwards: "Depois",
  clarify: (count) => `Esclarecer ${plural(count, "categoria", "categorias")} na lista`,
  owners: (count) => `Nomear um responsável para ${count < 2 ? "um ator" : `${count} atores`} a consultar`,
  prepare: "«Preparar a minha lista»: colunas com opções a preencher",
  interviews: "Entrevistas: 8 perguntas, dez minutos cada uma",
  again: "Refazer as folhas: quem está pronto e o que falta",
};
