import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote } from "./wording";

/** Spanish texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Revisión de socios de ${file}`,
  table: (table, sheet, rows) => `${quote(table)}, hoja ${quote(sheet)}: ${plural(rows, "fila", "filas")}`,
  hidden: (rows) => plural(rows, "oculta", "ocultas"),
  blank: (rows) => plural(rows, "vacía", "vacías"),
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "actor", "actores")} en ${plural(tables, "tabla o lista", "tablas y listas")}`,
  skippedTitle: "Dejadas aparte",
  completeness: (answered, of) => `${answered} respuestas de ${of}`,
  gapsTitle: "Lo que falta",
  noGaps: "No falta nada de lo que se puede esperar.",
  moreGaps: (count) => `… y ${plural(count, "carencia más", "carencias más")} en los datos`,
  askTitle: "Qué preguntar ahora",
  noOwner: "(sin responsable)",
  nothingToAsk: "Nada que preguntar: todas las preguntas tienen respuesta.",
  moreToAsk: (count) => `… y ${plural(count, "actor más", "actores más")}`,
  findingsTitle: "Por comprobar en las tablas",
  noFindings: "Nada que comprobar.",
  setAside: (count) => `Apartados por usted: ${count}`,
  blocking: "recuentos dudosos hasta que se corrija",
  written: (file) => `Escrito: ${file}`,
  sheets: (names) => `Hojas: ${names}`,
  prepared: (list, count, place) =>
    `${count} ${count === 1 ? "columna con lista de opciones añadida" : "columnas con lista de opciones añadidas"} a ${quote(list)}, ${place}, solo en el resultado.`,
  converted: (table) => `La lista simple se convirtió en la tabla ${quote(table)}, solo en el resultado.`,
  renamed: (table) => `Una tabla suya tiene nuestro nombre, así que la nuestra se llama ${quote(table)}.`,
  leftOut: (rows) => `${plural(rows, "título, total o nota", "títulos, totales y notas")} aparte`,
  below: (rows) => plural(rows, "fila de debajo sin leer", "filas de debajo sin leer"),
  aside: {
    list: (address, rows) => `lista ${address} de ${plural(rows, "fila", "filas")}`,
    rows: (address, rows) => `${plural(rows, "fila", "filas")} en ${address}`,
    notes: (address) => address,
    columns: (address) => `columnas ${address}`,
  },
  whichNames: (header, option) =>
    `¿La columna ${quote(header)} da los nombres? Entonces ejecute de nuevo con ${option}`,
  take: (option) => `Para revisarla también, ejecute de nuevo con ${option}`,
  editsLeft: (count) =>
    `${plural(count, "cambio hecho a mano en la matriz no está en su lista: se guarda", "cambios hechos a mano en la matriz no están en su lista: se guardan")} en el historial.`,
  keptList: (list) =>
    `${quote(list)} sigue siendo una lista: sus títulos, totales, celdas combinadas o su encabezado de dos filas pasarían a ser filas de la tabla.`,
  noTable: "No se encontró ninguna tabla ni lista de actores y no se escribió nada.",
};
