import type { ChartStrings } from "../catalogue/pane";
import { plural } from "./wording";

/** Spanish texts of the charts in the pane. */
export const chartsPane: ChartStrings = {
  resources: "¿Quién puede aportar qué?",
  resourcesAbout: "Barras por categoría y recurso: sí, ninguno (preguntado), por preguntar.",
  yes: "sí",
  no: "ninguno (preguntado)",
  unknown: "por preguntar",
  showTable: "Mostrar la tabla",
  hideTable: "Ocultar la tabla",
  cell: (yes, no, unknown) => `${yes} sí, ${no} ninguno, ${unknown} por preguntar`,
  stakeholders: "Actores",
  ready: "¿Quién está listo?",
  readyText: (ready, promising, willing, ask) =>
    `${plural(ready, "actor listo", "actores listos")}, ${promising === 0 ? "" : `${plural(promising, "prometedor", "prometedores")} (preguntar primero), `}${plural(willing, "dispuesto", "dispuestos")}; ${ask} aún sin valorar.`,
  familiarity: "Familiaridad",
  keenness: "Disposición",
  scale: ["nula", "baja", "media", "alta"],
  showNames: "Mostrar los nombres",
  hideNames: "Ocultar los nombres",
  gridCell: (count, familiarity, keenness) =>
    `${plural(count, "actor", "actores")}: familiaridad ${familiarity}, disposición ${keenness}`,
};
