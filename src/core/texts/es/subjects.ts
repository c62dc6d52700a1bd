import type { SubjectsTexts } from "../catalogue/subjects";
import { number, quote } from "./wording";

/** Spanish texts about the table of subjects. */
export const subjects: SubjectsTexts = {
  sheetName: "Mis temas",
  title: "Mis temas: lo que queremos tratar y lo que hace falta para cada tema",
  howTo: [
    "Una fila por tema o reto. Escriba encima de los ejemplos: mientras queden tal cual, no cuentan.",
    "Recursos: una o varias de las palabras de la derecha, separadas por comas. Un socio es de un tema cuando su fila, en su lista, nombra ese tema o su proyecto.",
  ],
  headers: {
    subject: "Tema o reto",
    project: "Proyecto",
    owner: "Responsable",
    needs: "Recursos necesarios",
    users: "Usuarios afectados",
  },
  example: "Ejemplo: ",
  examples: [
    {
      subject: "alerta de crecidas",
      project: "Alerta de crecidas",
      owner: "Medio ambiente",
      needs: "Técnicos, Datos",
      users: "vecinos de la ribera",
    },
    {
      subject: "ayuda digital para todos",
      project: "",
      owner: "Asuntos sociales",
      needs: "Financieros, Humanos",
      users: "personas alejadas de lo digital",
    },
  ],
  resourceWords: "Recursos",
  problem: (own) => {
    switch (own.problem) {
      case "no-column":
        return `no hay columna ${quote(subjects.headers.subject)}. Dé ese encabezado a la tabla para que se lean sus filas.`;
      case "second-table":
        return `esta segunda tabla de temas no se lee, cuenta ${quote(own.read)}. Pase sus filas allí.`;
      case "too-long":
        return `solo se leen las primeras ${number(own.rows)} filas. Quite las que estén vacías o no hagan falta.`;
      case "name-missing":
        return "la fila no dice de qué tema se trata. Escríbalo o vacíe la fila.";
      case "name-too-long":
        return "el nombre del tema pasa de 120 caracteres. Escriba un nombre corto; los detalles caben al lado.";
      case "named-twice":
        return `este tema ya está en ${own.other}, y esa fila cuenta. Reúna las dos en una.`;
    }
  },
};
