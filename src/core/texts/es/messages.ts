import type { MessageTexts } from "../catalogue/messages";
import { ownTerms } from "./ownTerms";
import { subjects } from "./subjects";
import { number, percent, plural, quote } from "./wording";

/** Spanish texts about findings and gaps. */
export const messages: MessageTexts = {
  colon: ": ",
  quote,
  place: ({ table, row, header, cell }, number) => {
    const column = header === null ? "" : `, columna ${quote(header)}`;
    return row === null ? `Tabla ${quote(table)}${column}` : `Tabla ${quote(table)}, fila ${number}${column} (${cell})`;
  },
  names: (names, more) => (more === 0 ? names.join(", ") : `${names.join(", ")} y ${plural(more, "otro", "otros")}`),
  findings: {
    "missing-name": () =>
      "la fila tiene datos pero no nombre, así que no se cuenta. Escriba el nombre o vacíe la fila.",
    "placeholder-name": (_, { value }) =>
      `${value} todavía no es un nombre, así que la fila no se cuenta. Escriba el nombre o vacíe la fila.`,
    "unknown-category": ({ candidates }, { value, label }) =>
      value === ""
        ? "sin categoría. Indique de qué tipo de actor se trata."
        : candidates.length === 0
          ? `${value} no es una categoría conocida. Escriba uno de los tipos de la guía, por ejemplo ${quote("Telecomunicaciones")}.`
          : `${value} puede ser ${candidates.map((own) => quote(label(own))).join(" o ")}. Escriba el que corresponda.`,
    "category-inferred": ({ category }, { value, label }) =>
      `${value} se leyó como ${quote(label(category))}. Corríjalo si no es así.`,
    "ambiguous-option": ({ readAs, rows }, { value, label }) =>
      `${value} puede significar varias cosas; se leyó como ${quote(label(readAs))} en ${plural(rows, "fila", "filas")}. Precíselo si no es así.`,
    "unknown-option": (_, { value }) =>
      `${value} no se entendió. Use una de las opciones de la guía; el texto se conserva.`,
    "ambiguous-mark": ({ rows }, { value }) =>
      `${value} solo no dice ni ${quote("ninguno")} ni ${quote("no se sabe")}; ${plural(rows, "celda se lee", "celdas se leen")} como por preguntar. Escriba ${quote("no")} donde preguntó y no hay.`,
    "conflicting-answer": ({ other }, { label }) =>
      `la celda dice no, pero la lista de recursos nombra ${quote(label(other))}. Se lee como por preguntar hasta que se corrija una de las dos.`,
    "amount-in-answer": (_, { value }) =>
      `${value} es un importe, no un sí ni un no. Páselo a una columna de importes y responda aquí sí o no.`,
    "scale-assumed": ({ reading, couldBeOneToFive }) =>
      `los números se leyeron en la escala ${messages.scales[reading]}.${couldBeOneToFive ? " Si va de 1 a 5, indíquelo en «Sus columnas»." : ""}`,
    "scale-unreadable": (_, { value }) =>
      `${value} no está en la escala. Escriba nulo, bajo, medio o alto, o de 0 a 3.`,
    "date-unreadable": (_, { value }) => `${value} no es una fecha. Escriba una fecha.`,
    "amount-unreadable": (_, { value }) => `${value} no es un solo importe. Escriba un número, por ejemplo 12000.`,
    "amount-without-yes": ({ answer }, { value }) =>
      `${value} consta como importe del socio, pero sus recursos financieros ${answer === "no" ? "dicen «no»" : "están por preguntar"}. Escriba sí allí, o corrija el importe.`,
    "agreement-over": () =>
      "el convenio ha terminado, pero el estado dice todavía activo. Renuévelo, o corrija la fecha o el estado.",
    "agreement-denied": () =>
      "dice que no hay convenio, pero la fila tiene una fecha de fin. Indique el convenio, o borre la fecha.",
    "agreement-due": ({ threshold }) =>
      `ustedes aportan a esta entidad más de ${number(threshold)} en un año y no consta ningún convenio escrito. Compruebe si hace falta, y anótelo.`,
    "number-damaged": (_, { value }) =>
      `${value} es lo que un programa hizo de un número largo. Dé a la celda formato de texto y escriba de nuevo el número.`,
    "number-invalid": (_, { value }) =>
      `los dígitos de control de ${value} no son correctos. Compárelo con el registro.`,
    "error-cell": (_, { value }) => `la celda muestra el error ${value}. Repare su fórmula o escriba el valor.`,
    "duplicate-name": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `mismo nombre que ${others.join(", ")}. Se cuenta cada fila: únalas o distíngalas.`,
    "duplicate-number": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `mismo número de registro que ${others.join(", ")}. Se cuenta cada fila: únalas o corrija el número.`,
    "own-row": (_, { value }) => `${value} es su propia fila: se muestra, pero no entra en ningún recuento de socios.`,
    "second-column": ({ kept }, { field }) => `se deja aparte, porque la columna ${quote(kept)} ya da ${quote(field)}.`,
    "hidden-rows": ({ rows, counted }) =>
      counted
        ? `${plural(rows, "fila oculta o filtrada, contada", "filas ocultas o filtradas, contadas")} de todos modos.`
        : `${plural(rows, "fila oculta o filtrada, dejada", "filas ocultas o filtradas, dejadas")} aparte, según su elección.`,
    "unmapped-question": ({ answers }, { field }) =>
      `no hay columna para ${quote(field)}: ${plural(answers, "respuesta se lee", "respuestas se leen")} como por preguntar.`,
    "merged-cells": ({ address }) => `hay celdas combinadas en ${address}. Una tabla no las admite: sepárelas antes.`,
    "totals-row": (_, { value }) =>
      `${value} parece una fila de totales, pero se cuenta como un actor. Pásela a la fila de totales de la tabla.`,
    "not-a-register": () =>
      "casi todos los nombres están en varias filas, así que probablemente no son actores; cada fila se cuenta. Elija otra lista.",
    "own-word": (own, { value, label }) => ownTerms.problem(own, value, label),
    subject: (own) => subjects.problem(own),
  },
  findingKinds: {
    "missing-name": "Filas sin nombre",
    "placeholder-name": "Nombres por escribir",
    "unknown-category": "Categoría ausente o no reconocida",
    "category-inferred": "Categoría deducida del texto",
    "ambiguous-option": "Palabras con varios significados",
    "unknown-option": "Respuestas no entendidas",
    "ambiguous-mark": "Guiones ambiguos",
    "conflicting-answer": "Respuestas contradictorias",
    "amount-in-answer": "Importes en una columna de sí o no",
    "scale-assumed": "Escalas por confirmar",
    "scale-unreadable": "Valores fuera de la escala",
    "date-unreadable": "Fechas no entendidas",
    "amount-unreadable": "Importes no entendidos",
    "amount-without-yes": "Importes sin un sí",
    "agreement-over": "Convenios terminados que figuran como activos",
    "agreement-denied": "Fechas de fin sin convenio",
    "agreement-due": "Convenios escritos que quizá falten",
    "number-damaged": "Números dañados",
    "number-invalid": "Números con control incorrecto",
    "error-cell": "Celdas con error",
    "duplicate-name": "Mismo nombre dos veces",
    "duplicate-number": "Mismo número dos veces",
    "own-row": "Su propia fila",
    "second-column": "Segunda columna para lo mismo",
    "hidden-rows": "Filas ocultas",
    "unmapped-question": "Preguntas sin columna",
    "merged-cells": "Celdas combinadas",
    "totals-row": "Totales entre los actores",
    "not-a-register": "Probablemente no es una lista de actores",
    "own-word": "Palabras suyas no entendidas",
    subject: "Temas no leídos",
  },
  scales: {
    percent: `0 a ${percent(100)} (menos de ${percent(15)} nulo, menos de ${percent(50)} bajo, menos de ${percent(80)} medio)`,
    "0-10": "0 a 10 (0–1 nulo, 2–4 bajo, 5–7 medio, 8–10 alto)",
    "1-5": "1 a 5 (1 nulo, 2 bajo, 3 medio, 4–5 alto)",
    "0-3": "0 a 3 (nulo, bajo, medio, alto)",
    stars: "de estrellas",
  },
  gaps: {
    "empty-category": ({ category, gap: { apart = 0 } }) =>
      apart === 0
        ? `Ningún actor registrado: ${category}. ¿Quién podría representarlos?`
        : `${category}: nadie con quien contar; ${plural(apart, "actor registrado no se cuenta", "actores registrados no se cuentan")}. ¿Quién más podría representarlos?`,
    "unclear-category": ({ category, gap: { doubt } }) => {
      const { unread = 0, of = 0, words = [] } = doubt ?? {};
      const reasons = [
        unread > 0 ? `${unread} de ${of} no tienen categoría leída` : "",
        words.length > 0
          ? `${messages.names(words.slice(0, 3).map(quote), Math.max(0, words.length - 3))} puede referirse a ellos`
          : "",
      ];
      return `No se puede saber si hay alguien de ${category}: ${reasons.filter((text) => text !== "").join("; ")}.`;
    },
    "confirmed-gap": ({ category, resource, names, gap }) =>
      gap.stakeholders.length === 1
        ? `${category}: el único actor no aporta ${resource} (respuesta de ${names}).`
        : `${category}: ninguno de los ${number(gap.stakeholders.length)} aporta ${resource} (respuestas de ${names}).`,
    "never-asked": ({ category, resource, resources: [first = "", second = ""], ask, gap }) => {
      if (gap.gathered === undefined)
        return `${category}: ${resource} nunca confirmados (${counts(gap.counts)}) → preguntar a ${ask}.`;
      return gap.isUntouched === true
        ? `${category}: nada conocido aún (${gap.counts?.unknown ?? 0} por consultar) · primero ${first}, después ${second}.`
        : `${category} – por preguntar: ${resource} → ${ask}.`;
    },
    "single-source": ({ category, resource, names }) => `${category}: una sola fuente de ${resource} (${names}).`,
    "no-incentive": ({ category, names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} actores dispuestos, sin medio de compromiso anotado: ${names}.`
        : `${category}: ${names} está dispuesto, sin medio de compromiso anotado.`,
    "expectation-missed": ({ category, names, resource, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${category}: ${stakeholders.length} actores no aportan ${resource}, aunque la guía los espera (${names}).`
        : `${names} no aporta ${resource}, aunque la guía los espera de esta categoría.`,
    "no-follow-up": ({ names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} actores listos, sin responsable o sin próxima acción: ${names}.`
        : `${names} está listo, pero no tiene responsable o próxima acción.`,
    "agreement-ending": ({ names, date, gap }) =>
      (gap.days ?? 0) < 0
        ? `El convenio con ${names} terminó el ${date}.`
        : `El convenio con ${names} termina el ${date} (${plural(gap.days ?? 0, "día", "días")}).`,
  },
  gapKinds: {
    "empty-category": "Ningún actor",
    "unclear-category": "No se sabe",
    "confirmed-gap": "Carencia confirmada",
    "never-asked": "Por preguntar",
    "single-source": "Fuente única",
    "no-incentive": "Sin medio anotado",
    "expectation-missed": "Esperado, falta",
    "no-follow-up": "Sin seguimiento",
    "agreement-ending": "Convenio",
  },
  skipped: {
    "no-name-column": "sin columna con los nombres de los actores",
    "name-only": "nombres, pero sin categoría ni preguntas de la guía",
    "no-header-row": "sin fila de encabezado",
    empty: "sin filas",
    "own-sheet": "escrita por esta herramienta",
    "own-words": "sus propias palabras: se leen como tales",
    subjects: "su tabla de temas: se lee como tal",
    "not-chosen": "no elegida",
    "tables-first": "junto a las tablas, que van primero",
    sample: "el ejemplo inventado, aparte de sus datos",
    "not-a-register":
      "casi todos los nombres están en varias filas: pagos, reuniones o similares, no una lista de actores",
    "word-list": "palabras para elegir, como en las listas desplegables",
    "no-header-found": "filas sin encabezados: ponga una fila de encabezados encima",
    "notes-only": "notas, no una lista",
    "too-far-right":
      "no leídas: a la derecha de las 200 primeras columnas de la hoja. Una lista debe empezar más a la izquierda",
    damaged: "dañada en el archivo: Excel la retira al abrirlo, las celdas quedan",
  },
  askAgain: (date) => `volver a preguntar: respuestas del ${date}`,
  typedOver: { addedRow: "fila añadida", others: (count) => `… y ${count} más` },
};

/** Sí, ninguno y por preguntar en cifras. */
function counts(answers: { yes: number; no: number; unknown: number } | null): string {
  return answers === null ? "" : `${answers.yes} sí, ${answers.no} ninguno, ${answers.unknown} por preguntar`;
}

/** Filas que, según el usuario, son un solo organismo. */
function sameBody(others: readonly string[]): string {
  return `mismo organismo que ${others.join(", ")}, usted lo ha confirmado. Se sigue contando cada fila: únalas en su lista.`;
}
