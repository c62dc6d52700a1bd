import type { OwnReportTexts } from "../catalogue/report";

/** Portuguese texts of the history of runs. */
export const history: OwnReportTexts["history"] = {
  title: "Histórico de parceiros",
  explanation:
    "Mantido pela ferramenta para dizer o que mudou: nomes de organismos, respostas e notas guardadas, nenhum contacto. Os últimos 24 dias com atualização.",
  headers: {
    kind: "Tipo",
    since: "Desde",
    until: "Até",
    name: "Ator",
    category: "Categoria",
    quadrant: "Perfil",
    answers: "Respostas",
    column: "Coluna",
    value: "Valor",
    key: "Chave",
  },
};
