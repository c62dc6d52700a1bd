import type { EntryKind, OwnSettingName } from "../../model/finding";
import type { OwnTermsTexts } from "../catalogue/ownTerms";
import { quote } from "./wording";

/** Spanish texts about the table of own words. */
export const ownTerms: OwnTermsTexts = {
  sheetName: "Mis palabras",
  title: "Mis palabras: qué significan las columnas y las palabras de mis listas",
  howTo: [
    "Una fila por explicación: elija qué explica, escríbalo tal como está en su lista y elija o escriba qué significa en las palabras de la guía.",
    "La revisión señala las celdas que no entiende. Copiada en otro libro, esta hoja vale también allí.",
  ],
  headers: {
    what: "Qué",
    yours: "En su lista",
    means: "Significa",
    onlyIn: "Solo en la columna",
    note: "Nota",
  },
  kinds: { column: "columna", word: "palabra", kind: "tipo de organismo", scale: "escala", setting: "ajuste" },
  settings: { high: "Alto desde", agreement: "Convenio desde" },
  aside: "dejar de lado",
  guideWords: "Palabras de la guía",
  settingWords: "Ajustes",
  problem: (own, value, label) => {
    switch (own.problem) {
      case "no-columns":
        return `no hay columna ${own.missing.map((column) => quote(ownTerms.headers[column])).join(", ")}. Devuelva a la tabla sus encabezados: ${HEADERS}.`;
      case "second-table":
        return `esta segunda tabla de palabras no se lee, cuenta ${quote(own.read)}. Pase sus filas a esa.`;
      case "too-long":
        return `solo se leen las ${own.rows} primeras filas. Quite las vacías o innecesarias.`;
      case "what-missing":
        return `no se dice qué se explica. Elija ${KINDS}.`;
      case "what-unknown":
        return `${value} no se puede explicar. Elija ${KINDS}.`;
      case "yours-missing":
        return YOURS[own.entry];
      case "means-missing":
        return `no se dice qué significa. ${MEANS[own.entry]}`;
      case "means-unknown":
        return `${value} no se ha entendido. ${MEANS[own.entry]}${own.likely.length === 0 ? "" : ` Quizá ${own.likely.map((code) => quote(label(code))).join(" o ")}.`}`;
      case "setting-unknown":
        return `${value} no es un ajuste. ${YOURS.setting}`;
      case "value-unknown":
        return `${value} no es un valor posible. ${VALUES[own.setting]}`;
      case "text-too-long":
        return "el texto pasa de 255 caracteres. Escriba solo el encabezado o la palabra.";
      case "cell-error":
        return `la celda muestra el error ${value}. Corrija su fórmula o escriba el texto.`;
      case "said-twice":
        return `${own.other} dice otra cosa, y cuenta. Quite una de las dos filas.`;
    }
  },
};

const KINDS = "columna, palabra, tipo de organismo, escala o ajuste";
const HEADERS = "Qué, En su lista, Significa";

const YOURS: Readonly<Record<EntryKind, string>> = {
  column: "Escriba el encabezado de la columna tal como está en su lista.",
  word: "Escriba la palabra tal como está en las celdas de su lista.",
  kind: "Escriba su propio nombre del tipo de organismo.",
  scale: "Escriba el encabezado de la columna tal como está en su lista.",
  setting: `Escriba ${quote("Alto desde · Familiaridad")}, ${quote("Telecomunicaciones · Datos")} o ${quote("Convenio desde")}.`,
};

const MEANS: Readonly<Record<EntryKind, string>> = {
  column: `Elija qué contiene la columna, por ejemplo ${quote("Categoría")}, o ${quote("dejar de lado")}.`,
  word: `Elija una respuesta de la guía, por ejemplo ${quote("ONG")}, ${quote("Alto")} o ${quote("Sí")}.`,
  kind: `Elija una de las diez categorías de la guía, por ejemplo ${quote("Economía social y solidaria")}.`,
  scale: "Elija 0–3, 1–5, 0–10 o %.",
  setting: "Escriba su valor.",
};

const VALUES: Readonly<Record<OwnSettingName, string>> = {
  high: "Escriba 1, 2 o 3.",
  expected: "Escriba 2 (se espera), 1 (plausible) o 0 (no pedirlo primero).",
  agreement: "Escriba un importe, por ejemplo 23000.",
};
