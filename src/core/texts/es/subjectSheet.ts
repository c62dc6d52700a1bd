import type { SubjectSheetTexts } from "../catalogue/subjectSheet";
import { plural, quote } from "./wording";

/** Spanish texts about subjects and who could serve them. */
export const subjectSheet: SubjectSheetTexts = {
  title: (name, unserved, unsaid, unasked) => {
    if (unserved === 1) return `${quote(name)}: nadie se ocupa todavía de este tema`;
    if (unserved > 1) return `${unserved} temas de los que nadie se ocupa, primero ${quote(name)}`;
    if (unsaid === 1) return `${quote(name)}: falta anotar lo que necesita`;
    if (unsaid > 1) return `${unsaid} temas: necesidades sin anotar, primero ${quote(name)}`;
    if (unasked === 1) return `${quote(name)}: falta preguntar a los socios`;
    if (unasked > 1) return `${unasked} temas: falta preguntar, primero ${quote(name)}`;
    return "Temas: cada uno tiene a alguien que lo atiende o podría";
  },
  none: "Todavía no consta ningún tema",
  subtitle: (subjects, partners) =>
    `Temas: ¿a quién necesitamos para qué? · ${plural(subjects, "tema", "temas")} · ${plural(partners, "socio", "socios")}`,
  howToRead:
    "✓ puede aportarlo: consta un sí y el socio es de este tema · ? falta preguntar · ✕ nadie: se preguntó a todos · – no hace falta. Se nombra al más cercano, + n otros.",
  noProjects: (header) =>
    `Ningún socio nombra un proyecto, así que nada es seguro todavía: anote el tema, o su proyecto, en una columna ${quote(header)} de su lista.`,
  dated: (date, isLive) =>
    isLive
      ? `Los temas y lo que necesitan son los del ${date}; quién puede atenderlos sigue la matriz.`
      : `Temas, nombres y recuentos son los del ${date}.`,
  bands: { needs: "Lo que hace falta y quién puede aportarlo", table: "En la mesa" },
  headers: {
    subject: "Tema",
    owner: "Responsable",
    users: "Usuarios afectados",
    financial: "Financieros",
    technical: "Técnicos",
    human: "Humanos",
    data: "Datos",
    ready: "Listos",
    to_ask: "Por preguntar",
    users_there: "Usuarios en la mesa",
    next: "Qué hacer ahora",
    project: "Proyecto",
    partners: "Socios",
    served: "Atendido",
    user_codes: "Códigos de usuarios",
    users_yes: "Usuarios presentes",
    users_maybe: "Usuarios por preguntar",
    key: "Clave",
  },
  nobody: "nadie",
  unasked: "sin preguntar",
  unsaid: "sin anotar",
  needsUnsaid: "necesidades sin anotar",
  users: { yes: "sí", ask: "por preguntar", no: "no" },
  next: {
    nobody: "Nadie todavía: proponerlo a socios",
    lacking: "Encontrar quién aporta: ",
    unsaid: "Anotar lo que hace falta",
    ask: "Preguntar a quienes podrían aportarlo",
    unasked: "Preguntar a los socios",
    users: "Invitar a los usuarios",
    meet: "Reunir a los socios",
  },
  inviteTitle: (date) => `A quién reunir, tema por tema, a ${date}`,
  inviteHeaders: ["Tema", "Quién está listo", "Usuarios"],
  askFirst: (names) => `nadie está listo todavía; preguntar primero a: ${names}`,
  nobodyReady: "nadie todavía: proponerlo a los más cercanos a lo digital",
  usersThere: (names) => `✓ en la mesa: ${names}`,
  usersToAsk: (names) => `? por preguntar: ${names}`,
  usersToFind: (users) => `✕ por encontrar: ${users ?? "usuarios de este tema"}`,
  unservedLabel: (count) => plural(count, "tema", "temas"),
  unserved: (names) => `nadie se ocupa: ${names}`,
  unsaidNeeds: (names) => `necesidades sin anotar: ${names}`,
  unaskedPartners: (names) => `falta preguntar a los socios: ${names}`,
  printedTitle: "Temas, y quién puede atenderlos:",
  more: (count) => `… y ${plural(count, "tema más", "temas más")} en el libro`,
  colon: ": ",
};
