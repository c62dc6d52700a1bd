import type { FindingsStrings } from "../catalogue/findingsPane";
import { number, plural, quote } from "./wording";

/** Portuguese texts about what is to be looked at. */
export const findingsPane: FindingsStrings = {
  title: (count) => `A verificar (${number(count)})`,
  none: "Nada a verificar nas tabelas.",
  doubt: "contagem incerta",
  tools: "Procurar ou agrupar",
  search: "Ator, coluna ou responsável",
  byKind: "Por tipo",
  byOwner: "Por responsável",
  groupBy: "Agrupar",
  noMatch: "Nada corresponde à pesquisa.",
  more: (count) => `Ver mais ${number(count)}`,
  found: (count) => plural(count, "resultado", "resultados"),
  goTo: (shown, cell) => `${shown}, ir para ${cell}`,
  different: "Organismos diferentes",
  same: "O mesmo organismo",
  isSame: "O mesmo organismo: junte as linhas na sua lista",
  right: "Está certo",
  leave: "Deixar assim",
  yes: (meaning) => `Sim: ${meaning}`,
  undo: "Anular",
  setAside: (count) => `Postos de parte (${number(count)})`,
  meaningOf: (word) => `Significado de ${quote(word)}`,
  choose: "Escolher",
  classify: "Classificar",
};
