import type { OwnReportTexts } from "../catalogue/report";

/** Spanish texts of the history of runs. */
export const history: OwnReportTexts["history"] = {
  title: "Historial de socios",
  explanation:
    "Lo lleva la herramienta para decir lo que ha cambiado: nombres de organismos, respuestas y notas guardadas, ningún contacto. Los últimos 24 días con actualización.",
  headers: {
    kind: "Clase",
    since: "Desde",
    until: "Hasta",
    name: "Actor",
    category: "Categoría",
    quadrant: "Perfil",
    answers: "Respuestas",
    column: "Columna",
    value: "Valor",
    key: "Clave",
  },
};
