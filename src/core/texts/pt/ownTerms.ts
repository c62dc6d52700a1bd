import type { EntryKind, OwnSettingName } from "../../model/finding";
import type { OwnTermsTexts } from "../catalogue/ownTerms";
import { quote } from "./wording";

/** Portuguese texts about the table of own words. */
export const ownTerms: OwnTermsTexts = {
  sheetName: "As minhas palavras",
  title: "As minhas palavras: o que significam as colunas e as palavras das minhas listas",
  howTo: [
    "Uma linha por explicação: escolha o que explica, escreva-o tal como está na sua lista e escolha ou escreva o que significa nas palavras do guia.",
    "A verificação indica as células que não compreende. Copiada para outro livro, esta folha vale também aí.",
  ],
  headers: {
    what: "O quê",
    yours: "Na sua lista",
    means: "Significa",
    onlyIn: "Só na coluna",
    note: "Nota",
  },
  kinds: { column: "coluna", word: "palavra", kind: "tipo de organismo", scale: "escala", setting: "definição" },
  settings: { high: "Alto a partir de", agreement: "Acordo a partir de" },
  aside: "deixar de lado",
  guideWords: "Palavras do guia",
  settingWords: "Definições",
  problem: (own, value, label) => {
    switch (own.problem) {
      case "no-columns":
        return `não há coluna ${own.missing.map((column) => quote(ownTerms.headers[column])).join(", ")}. Devolva à tabela os seus cabeçalhos: ${HEADERS}.`;
      case "second-table":
        return `esta segunda tabela de palavras não é lida, conta ${quote(own.read)}. Passe as linhas para essa.`;
      case "too-long":
        return `só as primeiras ${own.rows} linhas são lidas. Retire as vazias ou desnecessárias.`;
      case "what-missing":
        return `não se diz o que é explicado. Escolha ${KINDS}.`;
      case "what-unknown":
        return `${value} não pode ser explicado. Escolha ${KINDS}.`;
      case "yours-missing":
        return YOURS[own.entry];
      case "means-missing":
        return `não se diz o que significa. ${MEANS[own.entry]}`;
      case "means-unknown":
        return `${value} não foi compreendido. ${MEANS[own.entry]}${own.likely.length === 0 ? "" : ` Talvez ${own.likely.map((code) => quote(label(code))).join(" ou ")}.`}`;
      case "setting-unknown":
        return `${value} não é uma definição. ${YOURS.setting}`;
      case "value-unknown":
        return `${value} não é um valor possível. ${VALUES[own.setting]}`;
      case "text-too-long":
        return "o texto passa de 255 caracteres. Escreva só o cabeçalho ou a palavra.";
      case "cell-error":
        return `a célula mostra o erro ${value}. Corrija a fórmula ou escreva o texto.`;
      case "said-twice":
        return `${own.other} diz outra coisa, e conta. Retire uma das duas linhas.`;
    }
  },
};

const KINDS = "coluna, palavra, tipo de organismo, escala ou definição";
const HEADERS = "O quê, Na sua lista, Significa";

const YOURS: Readonly<Record<EntryKind, string>> = {
  column: "Escreva o cabeçalho da coluna tal como está na sua lista.",
  word: "Escreva a palavra tal como está nas células da sua lista.",
  kind: "Escreva o seu próprio nome do tipo de organismo.",
  scale: "Escreva o cabeçalho da coluna tal como está na sua lista.",
  setting: `Escreva ${quote("Alto a partir de · Familiaridade")}, ${quote("Telecomunicações · Dados")} ou ${quote("Acordo a partir de")}.`,
};

const MEANS: Readonly<Record<EntryKind, string>> = {
  column: `Escolha o que a coluna contém, por exemplo ${quote("Categoria")}, ou ${quote("deixar de lado")}.`,
  word: `Escolha uma resposta do guia, por exemplo ${quote("ONG")}, ${quote("Alto")} ou ${quote("Sim")}.`,
  kind: `Escolha uma das dez categorias do guia, por exemplo ${quote("Economia social e solidária")}.`,
  scale: "Escolha 0–3, 1–5, 0–10 ou %.",
  setting: "Escreva o seu valor.",
};

const VALUES: Readonly<Record<OwnSettingName, string>> = {
  high: "Escreva 1, 2 ou 3.",
  expected: "Escreva 2 (espera-se), 1 (plausível) ou 0 (não pedir primeiro).",
  agreement: "Escreva um montante, por exemplo 23000.",
};
