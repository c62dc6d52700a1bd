import type { ColumnTexts } from "../catalogue/columns";

/** Spanish texts about what columns mean. */
export const columns: ColumnTexts = {
  header: {
    plain: "el encabezado lo dice",
    likely: "el encabezado lo sugiere",
    possible: "el encabezado puede querer decirlo",
    silent: "el encabezado no lo dice",
  },
  kinds: {
    names: "nombres de entidades",
    kinds: "tipos de entidades",
    scale: "valores de una escala",
    options: "respuestas conocidas",
    answers: "sí o no",
    dates: "fechas",
    amounts: "importes",
    numbers: "números de registro",
    codes: "códigos",
    emails: "direcciones de correo",
    phones: "números de teléfono",
    links: "direcciones web",
    persons: "nombres de personas",
    texts: "textos",
  },
  values: (fitting, of, kind) => `${fitting} de ${of} ${of === 1 ? "valor" : "valores"}: ${kind}`,
  onlyValues: (fitting, of, kind) => `solo ${fitting} de ${of} ${of === 1 ? "valor" : "valores"}: ${kind}`,
  noValues: "la columna está vacía",
  range: (lowest, highest) => `números de ${lowest} a ${highest}`,
  rows: (rows) => `, ${rows} filas`,
  both: (header, values) => `${header}; ${values}`,
  but: (header, values) => `${header}, pero ${values}`,
  question: (meaning) => `${meaning}?`,
  toConfirm: "Columnas por confirmar",
  mapHint: "Diga qué es una columna con",
  moreToConfirm: (count) => `… y ${count} más en los datos`,
  notUsed: (headers) => `Sin usar: ${headers}`,
};
