import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote } from "./wording";

/** Portuguese texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Revisão de parceiros de ${file}`,
  table: (table, sheet, rows) => `${quote(table)}, folha ${quote(sheet)}: ${plural(rows, "linha", "linhas")}`,
  hidden: (rows) => plural(rows, "oculta", "ocultas"),
  blank: (rows) => plural(rows, "vazia", "vazias"),
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "ator", "atores")} em ${plural(tables, "tabela ou lista", "tabelas e listas")}`,
  skippedTitle: "Deixadas de lado",
  completeness: (answered, of) => `${answered} respostas de ${of}`,
  gapsTitle: "O que falta",
  noGaps: "Nada falta do que se pode esperar.",
  moreGaps: (count) => `… e mais ${plural(count, "falta", "faltas")} nos dados`,
  askTitle: "O que perguntar a seguir",
  noOwner: "(sem responsável)",
  nothingToAsk: "Nada a perguntar: todas as perguntas têm resposta.",
  moreToAsk: (count) => `… e mais ${plural(count, "ator", "atores")}`,
  findingsTitle: "A verificar nas tabelas",
  noFindings: "Nada a verificar.",
  setAside: (count) => `Postos de parte por si: ${count}`,
  blocking: "contagens duvidosas até ser corrigido",
  written: (file) => `Escrito: ${file}`,
  sheets: (names) => `Folhas: ${names}`,
  prepared: (list, count, place) =>
    `${count} ${count === 1 ? "coluna com lista de opções acrescentada" : "colunas com lista de opções acrescentadas"} a ${quote(list)}, ${place}, só no resultado.`,
  converted: (table) => `A lista simples tornou-se a tabela ${quote(table)}, só no resultado.`,
  renamed: (table) => `Uma tabela sua tem o nosso nome, por isso a nossa chama-se ${quote(table)}.`,
  leftOut: (rows) => `${plural(rows, "título, total ou nota", "títulos, totais e notas")} de lado`,
  below: (rows) => plural(rows, "linha abaixo não lida", "linhas abaixo não lidas"),
  aside: {
    list: (address, rows) => `lista ${address} de ${plural(rows, "linha", "linhas")}`,
    rows: (address, rows) => `${plural(rows, "linha", "linhas")} em ${address}`,
    notes: (address) => address,
    columns: (address) => `colunas ${address}`,
  },
  whichNames: (header, option) => `A coluna ${quote(header)} dá os nomes? Então execute de novo com ${option}`,
  take: (option) => `Para a verificar também, execute de novo com ${option}`,
  editsLeft: (count) =>
    `${plural(count, "alteração feita à mão na matriz não está na sua lista: fica guardada", "alterações feitas à mão na matriz não estão na sua lista: ficam guardadas")} no histórico.`,
  keptList: (list) =>
    `${quote(list)} continua a ser uma lista: os seus títulos, totais, células unidas ou o cabeçalho de duas linhas passariam a ser linhas da tabela.`,
  noTable: "Não foi encontrada nenhuma tabela nem lista de atores e nada foi escrito.",
};
