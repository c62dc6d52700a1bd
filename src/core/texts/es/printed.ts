import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote } from "./wording";

/** Spanish texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Revisión de socios de ${file}`,
  table: (table, sheet, rows) => `${quote(table)}, hoja ${quote(sheet)}: ${plural(rows, "fila", "filas")}`,
  hidden: (rows) => plural(rows, "oculta", "ocultas"),
  blank: (rows) => plural(rows, "vacía", "vacías"),
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "actor", "actores")} en ${plural(tables, "tabla", "tablas")}`,
  skippedTitle: "Dejadas aparte",
  completeness: (answered, of) => `${answered} respuestas de ${of}`,
  gapsTitle: "Lo que falta",
  noGaps: "No falta nada de lo que se puede esperar.",
  moreGaps: (count) => `… y ${plural(count, "carencia más", "carencias más")} en los datos`,
  askTitle: "Qué preguntar ahora",
  noOwner: "(sin responsable)",
  nothingToAsk: "Nada que preguntar: todas las preguntas tienen respuesta.",
  moreToAsk: (count) => `… y ${plural(count, "actor más", "actores más")}`,
  findingsTitle: "Por corregir en las tablas",
  noFindings: "Nada que corregir.",
  blocking: "recuentos dudosos hasta que se corrija",
  written: (file) => `Escrito: ${file}`,
  sheets: (names) => `Hojas: ${names}`,
  converted: (table) => `La lista simple se convirtió en la tabla ${quote(table)}, solo en el resultado.`,
  renamed: (table) => `Una tabla suya tiene nuestro nombre, así que la nuestra se llama ${quote(table)}.`,
  noTable: "No se encontró ninguna tabla de actores y no se escribió nada.",
  candidates: "Estas listas simples lo parecen:",
  candidate: (sheet, address, rows) => `${quote(sheet)} ${address}: ${plural(rows, "fila", "filas")}`,
  convertHint: "Ejecute de nuevo con --convert para hacer de la primera una tabla en el resultado.",
  makeTableHint: "En Excel, seleccione la lista, elija Insertar > Tabla y ejecute de nuevo.",
};
