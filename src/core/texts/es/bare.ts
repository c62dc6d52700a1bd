import type { BareTexts } from "../catalogue/bare";
import { plural } from "./wording";

function actores(count: number): string {
  return plural(count, "actor", "actores");
}

/** Spanish texts about a list with few answers. */
export const bare: BareTexts = {
  title: (stakeholders, categories) =>
    `${actores(stakeholders)} en ${plural(categories, "categoría", "categorías")} de 10`,
  enough: (questions) => (questions < 2 ? "" : `; ${plural(questions, "pregunta", "preguntas")} para empezar`),
  message: (stakeholders, categories) =>
    `${actores(stakeholders)} en ${plural(categories, "categoría", "categorías")}: casi todo está por preguntar. «Por preguntar» nunca quiere decir no.`,
  legend: (sheet) =>
    `✓ sí     – ninguno (preguntado)     ? por preguntar, nunca no          Para empezar bastan los diez de la hoja «${sheet}».`,
  listTitle: "Quién está en la lista",
  chartTitle: "Actores por categoría de la guía",
  series: ["Actores", "Categoría por precisar"],
  nobodyOf: (category) => `${category}: no se ve ninguno`,
  unclearBar: "Categoría por precisar",
  notShownTitle: "Lo que la lista aún no muestra",
  unclear: "? Por precisar",
  absent: "✕ Ausentes",
  notSeen: "? No se ven",
  unread: (count, names) => `${actores(count)} sin categoría leída: ${names}`,
  ambiguous: (words) => `categorías con varios sentidos: ${words}`,
  orAmong: (unread) =>
    unread < 2 ? "¿Ausentes, o la fila por precisar?" : `¿Ausentes, o entre los ${unread} por precisar?`,
  users: "La guía sienta a los usuarios a la mesa desde el inicio: ¿quién habla por ellos?",
  allThere: "Están las diez categorías de la guía.",
  subjectsTitle: "A quién preguntar primero por cada tema",
  askTitle: (count) => (count < 2 ? "A quién preguntar primero" : `Los ${count} a quienes preguntar primero`),
  expected:
    "La guía espera datos de los operadores, técnica de las digitales, fondos o un pedido de las tradicionales.",
  others: (count) => `Después, ${plural(count, "otro", "otros")}: primero su familiaridad y su disposición.`,
  nextTitle: "Los próximos pasos",
  thisWeek: "Esta semana",
  before: (date) => `Antes del ${date}`,
  afterwards: "Después",
  clarify: (count) => `Precisar ${plural(count, "categoría", "categorías")} en la lista`,
  owners: (count) => `Nombrar un responsable para ${count < 2 ? "un actor" : `${count} actores`} por consultar`,
  prepare: "«Preparar mi lista»: columnas con opciones por llenar",
  interviews: "Entrevistas: 8 preguntas, diez minutos cada una",
  again: "Rehacer las hojas: quién está listo y qué falta",
};
