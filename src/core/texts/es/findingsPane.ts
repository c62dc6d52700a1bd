import type { FindingsStrings } from "../catalogue/findingsPane";
import { number, plural, quote } from "./wording";

/** Spanish texts about what is to be looked at. */
export const findingsPane: FindingsStrings = {
  title: (count) => `Por comprobar (${number(count)})`,
  none: "Nada que comprobar en las tablas.",
  doubt: "recuento incierto",
  tools: "Buscar o agrupar",
  search: "Actor, columna o responsable",
  byKind: "Por tipo",
  byOwner: "Por responsable",
  groupBy: "Agrupar",
  noMatch: "Nada coincide con la búsqueda.",
  more: (count) => `Ver ${number(count)} más`,
  found: (count) => plural(count, "hallazgo", "hallazgos"),
  goTo: (shown, cell) => `${shown}, ir a ${cell}`,
  different: "Organismos distintos",
  same: "El mismo organismo",
  isSame: "El mismo organismo: una las filas en su lista",
  right: "Es correcto",
  leave: "Dejar así",
  yes: (meaning) => `Sí: ${meaning}`,
  undo: "Deshacer",
  setAside: (count) => `Apartados (${number(count)})`,
  meaningOf: (word) => `Significado de ${quote(word)}`,
  choose: "Elegir",
  classify: "Clasificar",
};
