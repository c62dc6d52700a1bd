import type { ColumnsStrings } from "../catalogue/columnsPane";
import { number, plural } from "./wording";

/** Columns and words counted together; what there is none of is left out. */
function columnsAndWords(columns: number, words: number): string {
  const counts = [
    columns > 0 && plural(columns, "coluna", "colunas"),
    words > 0 && plural(words, "palavra", "palavras"),
  ];
  return counts.filter((count) => count !== false).join(" e ");
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

/** Portuguese texts of the columns screen. */
export const columnsPane: ColumnsStrings = {
  title: "As suas colunas",
  toConfirm: (columns, words) => `${columnsAndWords(columns, words)} por confirmar`,
  settled: (understood, left, words) =>
    list([
      plural(understood, "compreendida", "compreendidas"),
      left > 0 && `${left} de parte`,
      words > 0 && `${plural(words, "palavra", "palavras")} por classificar`,
    ]),
  seems: "parece ser",
  becomes: "é",
  yes: "Sim",
  yesTo: (header, meaning) => `Sim, «${header}» é «${meaning}»`,
  otherMeaning: (header) => `Outro significado para «${header}»`,
  meaning: (header) => `Significado de «${header}»`,
  unused: "Não usar",
  yourChoice: "a sua escolha",
  scale: "Escala",
  scaleOf: (header) => `Escala de «${header}»`,
  scales: { "0-3": "0–3", "1-5": "1–5", "0-10": "0–10", percent: "%" },
  wordsOf: (header, count) => `«${header}»: ${plural(count, "palavra", "palavras")} por classificar`,
  likeliest: "O significado mais provável já está escolhido.",
  rows: (rows) => `(${plural(rows, "linha", "linhas")})`,
  wordMeaning: (word) => `Significado da palavra «${word}»`,
  choose: "Escolher",
  unlisted: (header, answers) =>
    `«${header}»: o que não consta conta como «nenhum» (${plural(answers, "resposta", "respostas")} «nenhum» em vez de «a perguntar»)`,
  understood: (count) => `Compreendidas (${count})`,
  left: (count) => `De parte (${count})`,
  blankColumn: "Ainda sem valores",
  showHeader: (header) => `Ver «${header}» na folha`,
  missing: (field, answers) => `${field}: sem coluna, ${number(answers)} a perguntar`,
  missingMany: (questions, answers) => `${questions} perguntas sem coluna, ${number(answers)} a perguntar`,
  whichNames: (table) => `Que coluna de «${table}» tem os nomes?`,
  chooseNames: "Escolher os nomes",
  kept: "As suas escolhas ficam no livro, sem dados pessoais.",
  nothingChosen: "Nenhuma tabela está marcada. Volte e marque uma.",
  back: "Voltar",
  acceptAll: "Aceitar tudo",
  accepted: (columns, words) => `Aceites: ${columnsAndWords(columns, words)}`,
  takenBack: (columns, words) => `Anulados: ${columnsAndWords(columns, words)}`,
  undoAll: "Anular tudo",
  goOn: "Continuar",
  goOnWithout: "Continuar sem",
  goOnWithoutName: (columns, words) => `Continuar sem confirmar ${columnsAndWords(columns, words)}`,
};
