import { sentence } from "../wording/wording";
import type { Forms, OwnReportTexts } from "../catalogue/report";
import { history } from "./history";
import { percent, plural } from "./wording";

function count(number: number, [one, many]: Forms): string {
  return plural(number, one, many);
}

const STAKEHOLDERS: Forms = ["actor", "actores"];

/** Spanish texts of actions, summary and history. */
export const report: OwnReportTexts = {
  count,
  singular: "=1",
  percentFormat: "0\u00a0%",
  stakeholders: STAKEHOLDERS,
  and: " y ",
  names: (names, more) => names.join(", ") + (more === 0 ? "" : ` y ${more} más`),
  byHand: {
    unread: [" celda no se lee", " celdas no se leen"],
    uncounted: [" fila añadida a mano no cuenta", " filas añadidas a mano no cuentan"],
  },
  stale: {
    added: [" fila añadida", " filas añadidas"],
    removed: [" fila quitada", " filas quitadas"],
    changed: "Filas movidas",
    since: (date) => ` desde el ${date}: actualice las hojas.`,
  },
  state: {
    upToDate: "Al día",
    sameRows: (date) => `Ninguna fila añadida ni quitada desde el ${date}`,
    changed: [" fila modificada u ordenada", " filas modificadas u ordenadas"],
    gone: [" columna eliminada", " columnas eliminadas"],
    byHand: [" actor modificado a mano", " actores modificados a mano"],
    subjects: [" tema modificado", " temas modificados"],
    older: "Otras hojas se escribieron después: actualice esta",
  },
  gaps: {
    title: "Lo que falta, de lo más a lo menos grave",
    headers: { kind: "Tipo", sentence: "Constatación y a quién preguntar", count: "Cuántos" },
    share: (number, of) => `${number} de ${of}`,
    toAsk: (number) => `${number} por preguntar`,
    fragile: "frágil",
    more: (number) => `Y ${count(number, ["carencia menos grave", "carencias menos graves"])}.`,
    none: "No falta nada de lo que se puede esperar.",
    brief: {
      "empty-category": ({ category }) => `${category}: nadie con quien contar`,
      "unclear-category": ({ count: unread, of }) =>
        unread === 0 ? "categorías con varios sentidos" : `${unread} de ${of} sin categoría leída`,
      "confirmed-gap": ({ category, resource, of }) =>
        `${category}: sin ${resource} (${plural(of, "actor preguntado", "actores preguntados")})`,
      "never-asked": ({ category, resource, count: toAsk, isUntouched, resources: [first = ""] }) =>
        isUntouched
          ? `${category}: nada conocido (${toAsk}) · primero ${first}`
          : `${category}: ${resource}, ${toAsk} por preguntar`,
      "single-source": ({ category, resource, names }) => `${category}: ${resource} (${names})`,
      "no-incentive": ({ names }) => names,
      "expectation-missed": ({ category, names, resource }) => `${category}: sin ${resource} (${names})`,
      "no-follow-up": ({ names }) => names,
      "agreement-ending": ({ names, date, isOver }) => `${names}, ${isOver ? "terminó el" : "hasta el"} ${date}`,
    },
  },
  grid: {
    title: "¿Quién está listo? Familiaridad con lo digital y disposición a usarlo",
    message: ({ ready, promising, willing, ask }, of) =>
      sentence(
        [
          `${ready} de ${count(of, STAKEHOLDERS)} ${ready === 1 ? "está listo" : "están listos"} para una acción piloto`,
          promising > 0 && `${promising} ${promising === 1 ? "es prometedor" : "son prometedores"}: preguntar primero`,
          willing > 0 &&
            `${willing} ${willing === 1 ? "está dispuesto y ganaría con apoyo" : "están dispuestos y ganarían con apoyo"}`,
          ask > 0 && `${ask} ${ask === 1 ? "está" : "están"} aún sin evaluar`,
        ],
        "; ",
      ),
    familiarity: "Familiaridad con lo digital →",
    keenness: "Disposición ↑",
    scale: { 0: "0 nula", 1: "1 baja", 2: "2 media", 3: "3 alta" },
    quadrants: {
      ready: "Listos: acción piloto",
      willing: "Dispuestos: apoyar",
      skilled: "Competentes: motivar",
      watch: "A seguir",
    },
    more: (number) => `… y ${number} más`,
    unplaced: "Por consultar",
    nobody: "nadie",
  },
  actions: {
    title: "Por hacer",
    subtitle: (date) => `Primero lo que se puede esperar de los socios dispuestos · valores a ${date}`,
    askTitle: "Por preguntar, por responsable",
    askHint: "Una pregunta por fila, lista para copiar en un correo.",
    nothingToAsk: "Nada que preguntar: todas las preguntas tienen respuesta.",
    moreToAsk: (number) =>
      `Primero lo más útil; ${count(number, ["actor más queda", "actores más quedan"])} por consultar: filtre la matriz por «?».`,
    headers: {
      owner: "Responsable",
      name: "A quién",
      category: "Categoría",
      subject: "Tema",
      reason: "Por qué ahora",
      due_date: "Para el",
      question: "Pregunta lista para enviar",
      key: "Clave",
    },
    noOwner: "por designar",
    subject: (subject, more) => (more === 0 ? subject : `${subject} + ${more} más`),
    reasons: {
      again: "Más de 12 meses",
      expected: "Esperado por la guía",
      "no-source": "Sin fuente conocida",
      "second-source": "Segunda fuente",
      "more-sources": "Completa la oferta",
      profile: "Perfil desconocido",
      motive: "Beneficio desconocido",
      means: "Medio desconocido",
    },
    fitting: {
      seeker_finance: "¿Qué financiación o inversión buscan, y podrían aportar una parte propia?",
      user_keenness: "¿Cómo usarían un nuevo servicio digital, y qué se lo haría fácil?",
      user_finance: "¿Qué necesitarían para usar lo que está previsto?",
      means_pilot:
        "¿Probarían una acción piloto con nosotros, o les conviene más la visibilidad o una alianza complementaria?",
      means_complementary:
        "¿Se unirían junto con un socio que los complemente, o les conviene más la visibilidad o una acción piloto?",
      means_visibility:
        "¿Ser visibles a nuestro lado sería un motivo para unirse, o les conviene más una alianza complementaria o una acción piloto?",
    },
    again: {
      subject: "volver a preguntar",
      question: (date) => `Lo que nos dijeron es del ${date}. ¿Sigue siendo así?`,
    },
    financeSought: "la financiación que buscan",
    also: (subjects) => `Indíquennos también ${subjects}.`,
    endingHeaders: {
      name: "Actor",
      category: "Categoría",
      agreement_end: "Fin",
      days: "Quedan",
      owner: "Responsable",
      authority_amount: "Aporte de la administración",
      decision: "Por decidir",
      key: "Clave",
    },
  },
  summary: {
    title: "Socios digitales: ¿en qué punto estamos?",
    page: {
      subtitle: (stakeholders, date) =>
        `Socios digitales · ${count(stakeholders, ["actor registrado", "actores registrados"])} · situación al ${date}`,
      money: { year: (year) => `${year}: `, partners: " acordados por los socios, ", ours: " por la administración" },
      toTreat: (number) => (number === 0 ? "" : `; ${count(number, ["convenio por tratar", "convenios por tratar"])}`),
      ready: (ready, of) => `${count(ready, ["actor listo", "actores listos"])} de ${of}`,
      toAsk: (number) =>
        number === 0 ? "" : `; ${count(number, ["respuesta por obtener", "respuestas por obtener"])}`,
      budgetTitle: "Presupuesto: lo que aporta y lo que cuesta",
      budget: {
        cash: "Socios, en dinero",
        inKind: "Socios, en especie",
        total: "Total de los socios",
        ours: "La administración",
        difference: "Diferencia",
      },
      agreed: "acordado",
      possible: "posible",
      moneyTitle: "Qué aporta cada uno, por año",
      moneyChart: "Acordado en color, posible en blanco",
      series: ["Dinero", "En especie", "Administración", "Posible, aparte"],
      partnersOf: (year) => `${year} · socios`,
      oursOf: (year) => `${year} · propio`,
      treatTitle: "Convenios por firmar, terminados o que terminan en seis meses",
      moreToTreat: (number) => (number === 0 ? "" : `Y ${number} más, véase «Convenios y presupuesto».`),
      readyTitle: (number) => `Quién está listo (${number}): primero los de más familiaridad y disposición`,
      readyHint: "Familiaridad + disposición, de 0 a 3, y la próxima acción.",
      toDecide: "por decidir",
    },
    listed: ["actor registrado", "actores registrados"],
    inCategories: (used, of) => `en ${used} de las ${of} categorías de la guía`,
    answered: "de las respuestas obtenidas",
    answeredOf: [" de ", "; faltan ", ""],
    ready: ["actor listo", "actores listos"],
    readyHint: "para una acción piloto",
    toAsk: ["respuesta por obtener (recursos)", "respuestas por obtener (recursos)"],
    toAskOf: ["de ", [" actor", " actores"]],
    whoTitle: "Nuestros socios",
    quadrants: {
      ready: ["listo", "listos"],
      promising: ["prometedor", "prometedores"],
      willing: ["dispuesto", "dispuestos"],
      skilled: ["competente", "competentes"],
      watch: ["a seguir", "a seguir"],
      ask: ["por consultar", "por consultar"],
    },
    askFirst: "preguntar primero",
    nobody: "nadie",
    bringTitle: "Lo que pueden aportar",
    chartTitle: "Recursos movilizables, en número de actores",
    dataHeading: "Datos del gráfico (calculados, no modificar)",
    barHeaders: { resource: "Recurso", yes: "sí", none: "ninguno (preguntado)", ask: "por preguntar", code: "Código" },
    missingTitle: "Lo que falta",
    nothingMissing: "No falta nada.",
    moreMissing: (number) => `y ${number} más, véase «Recursos por categoría»`,
    askTitle: "A quién preguntar primero, y para cuándo",
    noDate: "sin fecha",
    nothingToAsk: "Todas las preguntas tienen respuesta.",
    moreToAsk: (number) => `y ${number} más, véase «Por hacer»`,
    madeBy: "Elaborado por: _____________________",
    approvedBy: "Validado por: _____________________",
    onDay: "el: _______________",
  },
  changes: {
    title: (date) => `Lo que ha cambiado desde el ${date}`,
    firstTitle: "Lo que ha cambiado",
    first: "Todavía no hay un día anterior con el que comparar.",
    nothing: "Nada ha cambiado.",
    added: ["nuevo", "nuevos"],
    gone: ["desaparecido", "desaparecidos"],
    renamed: ["renombrado", "renombrados"],
    rename: (from, to) => `${from} → ${to}`,
    answers: "Respuestas",
    gained: (number) => count(number, ["ganada", "ganadas"]),
    lost: (number) => count(number, ["perdida", "perdidas"]),
    revised: (number) => count(number, ["cambiada", "cambiadas"]),
    moved: ["perfil cambiado", "perfiles cambiados"],
    counted: "Contados",
    uncounted: (number) => `${number} menos`,
    recounted: (number) => `${number} más`,
    completeness: "Respuestas",
    from: (before, after) => `${percent(before)} → ${percent(after)}`,
    points: (category, points) => `${category} ${points > 0 ? "+" : "−"}${Math.abs(points)}`,
    kept: (number) =>
      `${count(number, ["nota de un actor desaparecido guardada", "notas de actores desaparecidos guardadas"])} en el historial`,
  },
  projects: {
    title: "A quién concierne cada proyecto",
    partner: "Actor",
    count: "Proyectos",
    more: (partners, projects) =>
      `No se muestran: ${[
        partners > 0 && count(partners, ["actor más", "actores más"]),
        projects > 0 && count(projects, ["proyecto más", "proyectos más"]),
      ]
        .filter((part) => part !== false)
        .join(", ")}.`,
  },
  history,
};
