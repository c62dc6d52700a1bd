import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote } from "./wording";

/** Portuguese texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Revisão de parceiros de ${file}`,
  table: (table, sheet, rows) => `${quote(table)}, folha ${quote(sheet)}: ${plural(rows, "linha", "linhas")}`,
  hidden: (rows) => plural(rows, "oculta", "ocultas"),
  blank: (rows) => plural(rows, "vazia", "vazias"),
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "ator", "atores")} em ${plural(tables, "tabela", "tabelas")}`,
  skippedTitle: "Deixadas de lado",
  completeness: (answered, of) => `${answered} respostas de ${of}`,
  gapsTitle: "O que falta",
  noGaps: "Nada falta do que se pode esperar.",
  moreGaps: (count) => `… e ${plural(count, "falta mais", "faltas mais")} nos dados`,
  askTitle: "O que perguntar a seguir",
  noOwner: "(sem responsável)",
  nothingToAsk: "Nada a perguntar: todas as perguntas têm resposta.",
  moreToAsk: (count) => `… e ${plural(count, "ator mais", "atores mais")}`,
  findingsTitle: "A corrigir nas tabelas",
  noFindings: "Nada a corrigir.",
  blocking: "contagens duvidosas até ser corrigido",
  written: (file) => `Escrito: ${file}`,
  sheets: (names) => `Folhas: ${names}`,
  converted: (table) => `A lista simples tornou-se a tabela ${quote(table)}, só no resultado.`,
  renamed: (table) => `Uma tabela sua tem o nosso nome, por isso a nossa chama-se ${quote(table)}.`,
  noTable: "Não foi encontrada nenhuma tabela de atores e nada foi escrito.",
  candidates: "Estas listas simples parecem uma:",
  candidate: (sheet, address, rows) => `${quote(sheet)} ${address}: ${plural(rows, "linha", "linhas")}`,
  convertHint: "Execute de novo com --convert para fazer da primeira uma tabela no resultado.",
  makeTableHint: "No Excel, selecione a lista, escolha Inserir > Tabela e execute de novo.",
};
