import type { ChartStrings } from "../catalogue/pane";
import { plural } from "./wording";

/** Portuguese texts of the charts in the pane. */
export const chartsPane: ChartStrings = {
  resources: "Quem pode trazer o quê?",
  resourcesAbout: "Barras por categoria e recurso: sim, nenhum (perguntado), a perguntar.",
  yes: "sim",
  no: "nenhum (perguntado)",
  unknown: "a perguntar",
  showTable: "Mostrar a tabela",
  hideTable: "Ocultar a tabela",
  cell: (yes, no, unknown) => `${yes} sim, ${no} nenhum, ${unknown} a perguntar`,
  stakeholders: "Atores",
  ready: "Quem está pronto?",
  readyText: (ready, promising, willing, ask) =>
    `${plural(ready, "ator pronto", "atores prontos")}, ${promising === 0 ? "" : `${plural(promising, "promissor", "promissores")} (perguntar primeiro), `}${plural(willing, "disposto", "dispostos")}; ${ask} ainda sem avaliação.`,
  familiarity: "Familiaridade",
  keenness: "Disposição",
  scale: ["nula", "baixa", "média", "alta"],
  showNames: "Mostrar os nomes",
  hideNames: "Ocultar os nomes",
  gridCell: (count, familiarity, keenness) =>
    `${plural(count, "ator", "atores")}: familiaridade ${familiarity}, disposição ${keenness}`,
};
