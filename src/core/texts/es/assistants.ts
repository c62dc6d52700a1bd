import type { AssistantTexts } from "../catalogue/assistants";

/** Spanish words of the note on how to read the workbook. */
export const assistants: AssistantTexts = {
  rows: (table, counted) =>
    `Cómo leer este libro, tanto para personas como para asistentes. Cada fila de la tabla «${table}» es un actor. ✓ quiere decir sí, o citado. – quiere decir que se preguntó y no hay; en beneficios y medios, que no se citó. ? quiere decir que nadie ha preguntado todavía: nunca es un no. Solo cuentan las filas con 1 en la columna «${counted}». Las cifras de las hojas siguen las marcas: cítelas tal cual, sin volver a contar ni adivinar lo que falta.`,
  columns: "Las columnas, y las preguntas de la guía que hay detrás. ",
  tables: "Las tablas de este libro, en la medida en que estén sus hojas. ",
  table: (table, sheet, about) => `${table} (hoja «${sheet}»): ${about}`,
};
