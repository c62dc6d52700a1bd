import type { TemplateTexts } from "../catalogue/template";

/** Spanish texts around a template table. */
export const template: TemplateTexts = {
  sheetName: "Actores",
  listSheetName: "Listas de palabras",
  title: "Una fila por actor. Deje la celda vacía mientras nadie haya preguntado.",
  sampleTitle: "Ejemplo inventado: doce actores de una ciudad. Deje la celda vacía mientras nadie haya preguntado.",
  listHeaders: { CATEGORY: "Tipos de actores", GAIN: "Beneficios esperados", INCENTIVE: "Medios de compromiso" },
  guidance: {
    name: "Nombre de la organización. Una fila para cada una; no hace falta el nombre de ninguna persona.",
    category: "Elija el tipo de actor en la lista (hoja «Listas de palabras»).",
    kind: "Elija el tipo de actor en la lista.",
    several: "Varios: sepárelos con punto y coma. «Ninguno» si preguntó y no hay.",
    answer: "Sí, o No si preguntó y no hay. Vacío o ? = por preguntar.",
    notes: "Sin datos personales: el libro se comparte.",
  },
  sampleNames: {
    agency: "Agencia metropolitana de Valbrune",
    water: "Compañía de aguas de Ardelle",
    bank: "Banco de Tressac",
    mobile: "Ondal Móvil",
    networks: "Fibrance Redes",
    studio: "Estudio Cartéo",
    riders: "Cooperativa de mototaxis",
    repair: "Taller Segunda Vida",
    links: "Clic y Lazo",
    neighbourhood: "Comité vecinal de la Ribera",
    buses: "Panel de usuarios del autobús",
    university: "Universidad de Tressac",
  },
};
