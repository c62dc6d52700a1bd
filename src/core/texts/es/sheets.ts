import { ITEM_COUNT } from "../../guide/codes";
import type { OwnSheetTexts } from "../catalogue/sheets";
import { terms } from "./terms";
import { dateParts } from "../wording/wording";
import { number, plural } from "./wording";

function actores(count: number): string {
  return plural(count, "actor", "actores");
}

/** Spanish texts of the sheets. */
export const sheets: OwnSheetTexts = {
  stakeholdersTable: "Actores",
  dateFormat: "dd/mm/yyyy",
  formatDate: (isoDate) => {
    const { year, month, day } = dateParts(isoDate);
    return `${day}/${month}/${year}`;
  },
  unfinished: "▲ Esta hoja no se ha terminado. Rehaga las hojas: sus notas se conservan y volverán.",
  unfinishedInsert:
    "▲ Esta hoja no se ha terminado. Insértela de nuevo: se completará donde está, salvo si alguien escribió en ella.",
  footer: { document: "Mapa de socios", page: "Página" },
  matrix: {
    title: "Matriz de alianzas",
    headers: {
      source_table: "Tabla de origen",
      name: "Actor",
      category: "Categoría",
      group: "Grupo",
      role: "Rol sugerido",
      quadrant: "Perfil",
      answered: "Respuestas",
      missing: "Respuestas que faltan",
      expectation: "Expectativa no cubierta",
      owner: "Responsable",
      next_action: "Próxima acción",
      due_date: "Fecha límite",
      agreement_end: "Fin del convenio",
      partner_amount: "Aportación del socio",
      in_kind_value: "Aportación en especie",
      authority_amount: "Aportación de la administración",
      category_code: "Código de categoría",
      key: "Clave",
      status: "Estado",
      counted: "Contado",
      gain_other: "Otros beneficios",
      incentive_other: "Otros medios",
      stance: "Postura",
      evidence: "Evidencia",
      assessed_on: "Evaluado el",
      confidence: "Fiabilidad",
      project: "Proyecto",
      order: "Orden",
      zone: "Zona",
      standing: "Código de situación",
    },
    bands: {
      axes: "Ejes",
      gains: "Beneficios",
      resources: "Recursos",
      means: "Medios",
      review: "Revisión",
      followUp: "Seguimiento",
      agreement: "Convenio e importes",
    },
    legend:
      "✓ sí     – ninguno (preguntado); beneficios y medios: no citado     ? por preguntar          Escala: 0 nula · 1 baja · 2 media · 3 alta",
    notes: {
      source_table: "Tabla de la que viene la fila.",
      quadrant:
        "Listo: familiarizado y dispuesto (2 o 3). Dispuesto: con ganas, poco familiarizado. Competente: familiarizado, con pocas ganas. A seguir: ninguna de las dos. Por consultar: falta una de las dos notas.",
      answered: `Respuestas obtenidas a las ${ITEM_COUNT} preguntas: familiaridad, disposición, beneficios, ${terms.allResources}, medios.`,
      missing: "Preguntas de la guía aún sin respuesta.",
      expectation: "Recursos que la guía espera de esta categoría y cuya respuesta es «ninguno» o queda por preguntar.",
      category_code: "Columna técnica: las fórmulas cuentan con ella. No modificar.",
      key: "Columna técnica: reconoce al actor en la próxima actualización. No modificar.",
    },
    keys: {
      scale: "0 nula · 1 baja · 2 media · 3 alta · ? por preguntar",
      named: "✓ citado · – no citado, o ninguno · ? por preguntar",
      answer: "✓ sí · – ninguno (preguntado) · ? por preguntar",
    },
    refused: { title: "Esta marca no se lee", choose: "Elija de la lista:" },
    fromTable: (count, { table, sheet, rows }) => {
      const where =
        rows === null ? "" : rows.first === rows.last ? `, fila ${rows.first}` : `, filas ${rows.first} a ${rows.last}`;
      return `${actores(count)} de la tabla «${table}» (hoja ${sheet}${where})`;
    },
    fromTables: (count, tables, more) => {
      const names = tables.map((table) => `«${table}»`).join(", ");
      return `${actores(count)} de ${tables.length + more} tablas (${names}${more === 0 ? "" : ` y ${more} más`})`;
    },
    asOf: (date, version) => `valores a ${date} · reglas, versión ${version}`,
    allProjects: "Todos los proyectos",
    ofProject: (project) => `Proyecto «${project}»`,
    caveats: {
      apart: (figure) => `${figure} sin contar`,
      noCategory: (figure) => `${figure} sin categoría leída`,
      duplicates: (figure) => `${figure} quizá por duplicado`,
      old: (figure, of) => `${figure} de ${of} respuestas con más de 12 meses`,
      leftAside: (names) => `sin leer: ${names}`,
    },
    empty: (table) => `Ningún actor: añada una fila a la tabla «${table}».`,
  },
  resources: {
    title: "Recursos por categoría",
    headers: { category: "Categoría", stakeholders: "Actores", code: "Código" },
    countHeader: (resource, answer) => `${resource}: ${answer.replaceAll(" ", "\u00a0")}`,
    answers: { yes: "sí", none: "ninguno", ask: "por preguntar" },
    total: "Conjunto",
    legend: "Leyenda del gráfico",
    outgrown: "Hay barras que desbordan su panel: actualice las hojas.",
    source: (count, categories, date) =>
      `Contado sobre la matriz: ${actores(count)} en ${plural(categories, "categoría", "categorías")} · los números y las frases siguen la matriz, lo que falta es del ${date}`,
    chartTitle:
      "¿Quién puede aportar qué? Número de actores: lleno = sí, contorno = ninguno (preguntado), ámbar = por preguntar",
    dataHeading: "Datos del gráfico (calculados, no modificar)",
    message: {
      and: " y ",
      mostAvailable: (resources, yes, of) =>
        `Los recursos ${resources} son los más disponibles (${number(yes)} de ${actores(of)})`,
      equallyAvailable: (yes, of) =>
        `Varios recursos están igual de disponibles (${number(yes)} de ${actores(of)} cada uno)`,
      nobody: "Todavía no se cuenta ningún actor.",
      noneAvailable: "Ningún recurso tiene todavía un sí",
      mostLacking: (resources, none) => `${resources} son los que más faltan (${number(none)} «ninguno»)`,
      toAsk: (answers) =>
        answers === 0
          ? "Todas las preguntas sobre recursos tienen respuesta."
          : `${answers === 1 ? "Queda" : "Quedan"} ${plural(answers, "respuesta", "respuestas")} por obtener.`,
    },
  },
};
