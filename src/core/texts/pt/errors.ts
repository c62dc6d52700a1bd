import type { ErrorTexts } from "../catalogue/errors";
import { number, quote } from "./wording";

/** Portuguese texts about refusals. */
export const errors: ErrorTexts = {
  nothingWritten: "Nada foi escrito.",
  perhapsWritten: "Pode ter sido escrita uma parte.",
  sheetsUnfinished: "As folhas podem não estar terminadas: refaça-as. As suas notas estão guardadas no histórico.",
  sheets: {
    written: (names) => `Escritas: ${names}.`,
    begun: (names) =>
      `Começadas e não terminadas: ${names}. Refaça as folhas; as suas notas estão guardadas no histórico.`,
    untouched: (names) => `Não escritas: ${names}.`,
  },
  reasons: {
    "table-not-found": {
      what: (subject) => (subject === "" ? "Uma tabela já não existe." : `A tabela ${quote(subject)} já não existe.`),
      advice: "Escolha outra.",
    },
    "column-not-found": {
      what: (subject) => (subject === "" ? "Falta uma coluna." : `Não há coluna ${quote(subject)}.`),
      advice: "Verifique a tabela e o cabeçalho.",
    },
    "project-not-found": {
      what: (subject) => {
        const [name = "", ...others] = subject.split("\n");
        const there = others.length === 0 ? "" : ` Há: ${others.map(quote).join(", ")}.`;
        return name === ""
          ? "Nenhuma linha nomeia esse projeto."
          : `Nenhuma linha nomeia o projeto ${quote(name)}.${there}`;
      },
      advice: "Escolha um, ou nenhum para todo o ecossistema.",
    },
    "column-changed": {
      what: (subject) =>
        subject === ""
          ? "Um cabeçalho designa agora outra coluna, ou várias têm esse nome."
          : `O cabeçalho ${quote(subject)} designa agora outra coluna, ou várias têm esse nome.`,
      advice: "Verifique de novo e responda.",
    },
    protected: {
      what: (subject) =>
        subject === "" ? "Uma folha ou o livro está protegido." : `A folha ${quote(subject)} está protegida.`,
      advice: "Retire a proteção e tente de novo.",
    },
    "structure-protected": {
      what: () => "A estrutura do livro está protegida e não se podem adicionar folhas.",
      advice: "Retire a proteção do livro e tente de novo.",
    },
    "read-only": { what: () => "O livro é só de leitura.", advice: "Guarde uma cópia para escrever." },
    "cell-edit-mode": { what: () => "Há uma célula em edição.", advice: "Termine com Enter e tente de novo." },
    "name-taken": {
      what: () => "Alguém acaba de criar uma folha ou tabela com o mesmo nome.",
      advice: "Tente de novo.",
    },
    "cells-in-the-way": {
      what: (subject) =>
        subject === ""
          ? "Há células suas onde é preciso espaço."
          : `Há células suas onde a folha tem de crescer, a partir de ${subject}.`,
      advice: "Mova-as e tente de novo.",
    },
    "table-moved": {
      what: (subject) =>
        subject === ""
          ? "Foram inseridas linhas ou colunas antes de uma tabela nossa."
          : `Foram inseridas linhas ou colunas antes da tabela na folha ${quote(subject)}.`,
      advice: "Elimine-as e tente de novo.",
    },
    "too-many-rows": {
      what: (subject) =>
        subject === ""
          ? "As tabelas contêm mais atores do que cabem sob o título de uma folha."
          : `As tabelas contêm ${number(Number(subject))} atores, mais do que cabem sob o título de uma folha.`,
      advice: "Verifique menos tabelas de cada vez ou divida a mais longa.",
    },
    "merged-cells": {
      what: (subject) =>
        subject === "" ? "Há células unidas onde deve ficar uma tabela." : `${subject} faz parte de células unidas.`,
      advice: "Separe-as e tente de novo.",
    },
    "sheet-not-found": {
      what: (subject) => (subject === "" ? "Uma folha já não existe." : `A folha ${quote(subject)} já não existe.`),
      advice: "Refaça as folhas.",
    },
    "item-not-found": {
      what: () => "Algo já não existe: uma folha, uma tabela ou células podem ter sido eliminadas ou mudado de nome.",
      advice: "Leia de novo o livro.",
    },
    "row-moved": {
      what: (subject) =>
        subject === ""
          ? "A linha deste ator já não existe ou não se distingue de outra."
          : `A linha deste ator já não está na tabela ${quote(subject)} ou não se distingue de outra.`,
      advice: "Verifique de novo e responda.",
    },
    "formula-cell": {
      what: (subject) => (subject === "" ? "A célula contém uma fórmula." : `${subject} contém uma fórmula.`),
      advice: "Responda na própria folha.",
    },
    "not-written": {
      what: (subject) =>
        subject === "" ? "O Excel não guardou a resposta." : `O Excel não guardou a resposta em ${subject}.`,
      advice: "Verifique a célula e tente de novo.",
    },
    "nothing-kept": {
      what: () => "Não há resultado anterior a repor, ou já é outro.",
      advice: "Abra de novo esta página do painel para ver qual.",
    },
    misplaced: {
      what: (subject) =>
        subject === ""
          ? "Alguém movia linhas nesse preciso momento: a resposta pode estar no sítio errado."
          : `Alguém movia linhas nesse preciso momento: a resposta pode estar no sítio errado, em ${subject}.`,
      advice: "Veja essa célula e corrija-a se for preciso.",
    },
    "inactive-workbook": { what: () => "Outro livro está à frente.", advice: "Clique neste e tente de novo." },
    "invalid-selection": {
      what: () => "O Excel não sabe que célula está selecionada.",
      advice: "Clique numa única célula deste livro e tente de novo.",
    },
    "unsupported-sheet": {
      what: (subject) =>
        subject === "" ? "A folha à frente não tem células." : `A folha ${quote(subject)} não tem células.`,
      advice: "Mostre outra e tente de novo.",
    },
    filtered: { what: () => "Há linhas filtradas no caminho.", advice: "Limpe o filtro e tente de novo." },
    "pivot-table": { what: () => "Há uma tabela dinâmica no caminho.", advice: "Mova-a e tente de novo." },
    "too-old": {
      what: () => "Este Excel é demasiado antigo para a ferramenta.",
      advice: "É preciso o Excel 2021 ou posterior.",
    },
    "too-large": { what: () => "A tabela é demasiado grande para uma só vez.", advice: "" },
    throttled: { what: () => "O Excel está ocupado.", advice: "Espere um momento e tente de novo." },
    unexpected: { what: () => "Ocorreu um erro inesperado.", advice: "" },
  },
};
