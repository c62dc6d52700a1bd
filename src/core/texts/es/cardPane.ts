import type { CardStrings } from "../catalogue/cardPane";
import { number, plural } from "./wording";

/** Spanish texts of the interview’s card. */
export const cardPane: CardStrings = {
  leadTitle: "¿A quién preguntar primero?",
  leadText: (missing, listed, held) =>
    held === missing
      ? `${missing === 1 ? "Falta" : "Faltan"} ${plural(missing, "respuesta", "respuestas")}, ${missing === 1 ? "" : "todas "}de ${listed === 1 ? "este actor" : `estos ${number(listed)} actores`}.`
      : `${missing === 1 ? "Falta" : "Faltan"} ${plural(missing, "respuesta", "respuestas")}. ${listed === 1 ? "Este actor tiene" : `Estos ${number(listed)} actores tienen`} ${number(held)}.`,
  resume: (name) => `Retomar: ${name}`,
  start: (name) => `Empezar por ${name}`,
  lead: "A quién preguntar primero",
  row: (row) => `fila ${row}`,
  rowSelected: (row) => `fila ${row} seleccionada`,
  questionOf: (index, of) => `Pregunta ${index} de ${of}`,
  questions: {
    familiarity: "¿Se maneja bien con lo digital?",
    keenness: "¿Con ganas de participar?",
    gains: "¿Qué espera ganar?",
    resource_financial: "¿Dinero que aportar?",
    resource_technical: "¿Equipos o conocimientos técnicos?",
    resource_human: "¿Personal o voluntarios?",
    resource_data: "¿Datos que compartir?",
    incentives: "¿Qué lo convertiría en socio?",
  },
  guide: "Texto de la guía y ayuda",
  yesHint: "puede aportar",
  noneHint: "preguntado, no hay",
  toAskHint: "aún sin respuesta",
  advance: "Avance automático",
  note: {
    title: "Nota sobre esta respuesta",
    day: "El",
    source: "Fuente",
    noSource: "sin precisar",
    others: "Otras notas sobre este actor",
  },
};
