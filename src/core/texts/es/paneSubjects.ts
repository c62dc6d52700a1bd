import type { SubjectStrings } from "../catalogue/paneSubjects";
import { plural, quote } from "./wording";

/** Spanish texts of the pane about subjects. */
export const paneSubjects: SubjectStrings = {
  title: "Temas",
  question: "¿Para qué temas necesita socios?",
  add: "Añadir mis temas",
  show: "Mostrar mis temas",
  about:
    "Inserta una tabla para anotar lo que quiere tratar y los recursos que hacen falta; los hallazgos dicen entonces quién podría aportarlos.",
  place: (sheet) => `Sus temas están en la hoja ${quote(sheet)}.`,
  empty: (sheet) =>
    `Todavía no hay temas en la hoja ${quote(sheet)}: escriba encima de los ejemplos y revise de nuevo.`,
  noneOfProject: "Ninguno de sus temas es de este proyecto.",
  states: {
    sure: "seguro",
    possible: "por preguntar",
    unasked: "sin preguntar",
    nobody: "nadie",
    unneeded: "no hace falta",
    unsaid: "sin anotar",
  },
  others: (count) => `y ${plural(count, "más", "más")}`,
  goToRow: "Mostrar su fila",
};
