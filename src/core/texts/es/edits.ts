import type { EditsStrings } from "../catalogue/edits";
import { plural, quote } from "./wording";

/** Spanish texts about edits of the matrix. */
export const edits: EditsStrings = {
  line: (count) => `${plural(count, "cambio", "cambios")} en la matriz`,
  review: "Ver",
  title: "De la matriz a su lista",
  about: (count) =>
    `${plural(count, "celda cambiada", "celdas cambiadas")} a mano. Lo marcado se escribe con las palabras de su lista.`,
  nothing: "La matriz dice lo que dice su lista.",
  blank: "vacío",
  quoted: quote,
  spoken: (field, before, after) => `${field}: ${before} pasa a ser ${after}`,
  willBe: (word, cell) => `se escribirá ${quote(word)} en ${cell}`,
  put: (count) => (count === 0 ? "Pasar a mi lista" : `Pasar ${plural(count, "celda", "celdas")} a mi lista`),
  notNow: "Ahora no",
  back: "Volver",
  conflict: (cell, says) => `${cell} dice ahora ${quote(says)}: su lista también cambió.`,
  noColumn: "Su lista no tiene columna para esto.",
  noWord: "La columna de su lista no tiene palabra para esto. Hace falta una columna propia.",
  unsayable: "Su lista no puede decirlo para una sola opción. Cámbielo en la lista.",
  unreadable: "No se lee: elija de la lista de la celda en la matriz.",
  emptied: "Borrado en la matriz: su lista conserva lo que dice. Para volver a preguntar, elija ?.",
  rowGone: "Su lista ya no tiene esta fila.",
  handAdded: "Fila añadida a mano: añádala a su lista.",
  derived: "Esta celda se calcula: no puede pasarse a la lista.",
  inList: "Debe cambiarse en su propia lista.",
  stays: "Lo que no pase a su lista se reemplaza en la próxima actualización y se guarda en el historial.",
  written: (cell) => `Escrito en ${cell}`,
  unchanged: "Su lista ya lo dice.",
  changed: (cell, says) => `No escrito: ${cell} acaba de cambiar y dice ${quote(says)}.`,
  refused: (sentence) => `No escrito. ${sentence}`,
  done: (written, left) =>
    `${plural(written, "celda escrita", "celdas escritas")}${left === 0 ? "" : `, ${plural(left, "no escrita", "no escritas")}`}.`,
};
