import type { MapTexts } from "../catalogue/map";
import { plural } from "./wording";

/** Spanish texts of the map. */
export const map: MapTexts = {
  title: {
    ready: (count) =>
      `El ecosistema: ${count === 0 ? "ningún socio listo" : plural(count, "socio listo", "socios listos")}`,
    toAsk: (count) => (count === 0 ? "" : `, ${count} por consultar`),
    absent: (count) => (count === 0 ? "" : `, ${plural(count, "categoría", "categorías")} sin nadie`),
  },
  subtitle: (partners) =>
    `${plural(partners, "socio", "socios")} · cuanto más a la izquierda, más familiarizado con lo digital y más dispuesto`,
  howToRead:
    "De oscuro a claro: listos · negrita sobre blanco: dispuestos · normal sobre blanco: competentes · gris: a seguir · ámbar: por consultar. En cada franja, primero el más cercano.",
  namesOf: (date) => `Los nombres son los del ${date}; los recuentos siguen la matriz.`,
  actions: {
    ready: "proponer una acción piloto",
    willing: "acompañar, asociar",
    skilled: "dar una razón",
    watch: "mantener el contacto",
    ask: "hacer las preguntas",
  },
  headers: {
    category: "Categoría",
    partners: "Socios",
    ready_6: "Listos (3 + 3)",
    ready_5: "Listos (3 + 2)",
    ready_4: "Listos (2 + 2)",
    willing: "Dispuestos",
    skilled: "Competentes",
    watch: "A seguir",
    ask: "Por consultar",
    words: "En palabras",
    slot: "Línea",
    slots: "Líneas de la franja",
    code: "Código de categoría",
    nobody: "Se dice de una franja vacía",
    key: "Clave",
  },
  more: ["+ ", " más"],
  counted: {
    partners: ["socio", "socios"],
    ready: ["listo", "listos"],
    willing: ["dispuesto", "dispuestos"],
    skilled: ["competente", "competentes"],
    watch: ["a seguir", "a seguir"],
    ask: ["por consultar", "por consultar"],
  },
  colon: ": ",
  absent: "✕ Nadie en la lista: ¿quién podría hablar por ellos?",
  unseen: "? Nadie visto aún: la categoría de algunos socios no se pudo leer",
  lessonsTitle: (date) => `Lo que enseña el mapa, a ${date}`,
  lessons: {
    closest: (category, ready, of) => `${category}: la franja más cercana, ${ready} de ${of} listos.`,
    skilled: (category, skilled, of) =>
      `${category}: ${skilled} de ${of} ${skilled === 1 ? "conoce" : "conocen"} lo digital, pero aún sin ganas. Dar una razón.`,
    willing: (category, willing, of) =>
      `${category}: ${willing} de ${of} ${willing === 1 ? "tiene" : "tienen"} ganas, pero aún sin soltura. Acompañar.`,
    ask: (toAsk, of) =>
      `${toAsk} de ${of} no ${toAsk === 1 ? "ha" : "han"} dicho dónde ${toAsk === 1 ? "está" : "están"}: la última columna es a quién preguntar.`,
    absent: (categories) => `Aún no hay nadie en la lista entre: ${categories}.`,
    unseen: (categories) => `Aún no vistos, porque algunas categorías no se pudieron leer: ${categories}.`,
  },
  pairsTitle: "Ofertas y necesidades que se responden: a quién invitar juntos",
  pairHeaders: ["Busca", "Qué", "Puede aportarlo", "Proyecto", "Ver antes del", "Por qué"],
  offers: {
    financial: "→ fondos",
    technical: "→ competencias técnicas",
    human: "→ personas",
    data: "→ datos",
    order: "→ un cliente",
  },
  noted: "necesidad anotada en su lista",
  stated: "la guía lo dice de esta categoría",
  noPairs:
    "Ninguna oferta responde aún a una necesidad. Una columna «Necesidades» en su lista y más respuestas sobre recursos harán encontrar parejas.",
  pairsHint: "Solo socios dispuestos y respuestas conocidas: nunca una suposición.",
};
