import type { AgreementTexts } from "../catalogue/agreements";
import { plural } from "./wording";

/** Spanish texts of agreements and budget. */
export const agreements: AgreementTexts = {
  title: (toRenew, toSign) => {
    const renew = plural(toRenew, "convenio por renovar", "convenios por renovar");
    if (toRenew + toSign === 0) return "Convenios y presupuesto: nada que renovar en seis meses";
    if (toSign === 0) return `Convenios y presupuesto: ${renew}`;
    return `Convenios y presupuesto: ${toRenew === 0 ? `${toSign} por firmar` : `${renew}, ${toSign} por firmar`}`;
  },
  subtitle: (lines) =>
    `${plural(lines, "línea", "líneas")} · importes por año · lo acordado y lo posible nunca se suman`,
  otherYears: (years) => `no se muestran los importes de ${years}`,
  asOf: "Situación al",
  threshold: "Convenio escrito por encima de",
  thresholdHint:
    "aportados en un año por la administración (recordatorio para entidades privadas; ponga el suyo o déjelo vacío)",
  notes: {
    asOf: "Día para el que se calculan los estados y los días que quedan. Puede cambiarlo para mirar más adelante.",
    threshold:
      "Recordatorio: adáptelo a sus normas. Por encima, una línea acordada sin convenio escrito se marca «por firmar». Deje la celda vacía para no marcar nada.",
  },
  bands: {
    partner_amount: "Socio, en dinero",
    in_kind_value: "Socio, en especie (valorado)",
    authority_amount: "Administración",
  },
  headers: {
    name: "Socio",
    agreement: "Tipo",
    agreement_end: "Fin",
    state: "Estado",
    owner: "Responsable",
    commitment: "Acuerdo",
    to_do: "Por hacer",
    days: "Días que quedan",
    firm: "En firme",
    watched: "Sujeto al umbral",
    body: "Número de entidad",
    category_code: "Código de categoría",
    state_code: "Código de estado",
    rank: "Rango",
    key: "Clave",
  },
  amount: { partner_amount: "Dinero", in_kind_value: "En especie", authority_amount: "Administración" },
  undated: "sin año",
  agreed: "Total acordado",
  possible: "Total posible, aparte",
  commitments: { agreed: "Acordado", possible: "Posible" },
  states: {
    sign: "por firmar",
    ended: "terminado",
    ending: "por renovar",
    running: "vigente",
    none: "no consta",
    talks: "en conversaciones",
  },
  toDo: {
    ended: (days) => `terminado hace ${plural(days, "día", "días")}`,
    ending: (days) => `${days === 1 ? "queda" : "quedan"} ${plural(days, "día", "días")}`,
    sign: "¿hace falta convenio?",
    talks: "por confirmar",
  },
  byCategory: "Por categoría, acordado",
  lines: ["línea", "líneas"],
  noLine: "No consta ningún convenio ni importe.",
};
