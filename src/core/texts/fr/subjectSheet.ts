import type { SubjectSheetTexts } from "../catalogue/subjectSheet";
import { plural, quote, SPACE } from "./wording";

/** French texts about subjects and who could serve them. */
export const subjectSheet: SubjectSheetTexts = {
  title: (name, unserved, unsaid, unasked) => {
    if (unserved === 1) return `${quote(name)}${SPACE}: personne ne s’en occupe encore`;
    if (unserved > 1) return `${unserved} sujets dont personne ne s’occupe, d’abord ${quote(name)}`;
    if (unsaid === 1) return `${quote(name)}${SPACE}: ses besoins ne sont pas encore notés`;
    if (unsaid > 1) return `${unsaid} sujets${SPACE}: besoins non notés, d’abord ${quote(name)}`;
    if (unasked === 1) return `${quote(name)}${SPACE}: reste à demander aux partenaires`;
    if (unasked > 1) return `${unasked} sujets${SPACE}: reste à demander, d’abord ${quote(name)}`;
    return `Sujets${SPACE}: chacun a quelqu’un qui s’en occupe, ou le pourrait`;
  },
  none: "Aucun sujet n’est noté encore",
  subtitle: (subjects, partners) =>
    `Sujets${SPACE}: de qui avons-nous besoin pour quoi${SPACE}? · ${plural(subjects, "sujet", "sujets")} · ${plural(partners, "partenaire", "partenaires")}`,
  howToRead: `✓ peut l’apporter${SPACE}: oui noté, et le partenaire est de ce sujet · ? reste à demander · ✕ personne${SPACE}: tous ont été interrogés · – pas nécessaire. Le plus proche est nommé, + n autres.`,
  noProjects: (header) =>
    `Aucun partenaire ne nomme de projet, donc rien n’est encore sûr${SPACE}: notez le sujet, ou son projet, dans une colonne ${quote(header)} de votre liste.`,
  dated: (date, isLive) =>
    isLive
      ? `Les sujets et leurs besoins sont ceux du ${date}${SPACE}; qui peut y répondre suit la matrice.`
      : `Sujets, noms et comptes sont ceux du ${date}.`,
  bands: { needs: "Ce qu’il faut, et qui peut l’apporter", table: "Autour de la table" },
  headers: {
    subject: "Sujet",
    owner: "Porteur",
    users: "Usagers concernés",
    financial: "Financières",
    technical: "Techniques",
    human: "Humaines",
    data: "Données",
    ready: "Prêts",
    to_ask: "À interroger",
    users_there: "Usagers à la table",
    next: "La suite",
    project: "Projet",
    partners: "Partenaires",
    served: "Servi",
    user_codes: "Codes des usagers",
    users_yes: "Usagers présents",
    users_maybe: "Usagers à interroger",
    key: "Clé",
  },
  nobody: "personne",
  unasked: "pas encore demandé",
  unsaid: "non noté",
  needsUnsaid: "besoins non notés",
  users: { yes: "oui", ask: "à demander", no: "non" },
  next: {
    nobody: `Personne${SPACE}: à proposer à des partenaires`,
    lacking: `Trouver qui apporte${SPACE}: `,
    unsaid: "Noter ce qu’il faut",
    ask: "Interroger ceux qui pourraient l’apporter",
    unasked: "Interroger des partenaires",
    users: "Inviter les usagers",
    meet: "Réunir les partenaires",
  },
  inviteTitle: (date) => `Qui réunir, sujet par sujet, au ${date}`,
  inviteHeaders: ["Sujet", "Qui est prêt", "Usagers"],
  askFirst: (names) => `personne n’est prêt${SPACE}; à interroger d’abord${SPACE}: ${names}`,
  nobodyReady: `personne encore${SPACE}: le proposer aux plus proches du numérique`,
  usersThere: (names) => `✓ à la table${SPACE}: ${names}`,
  usersToAsk: (names) => `? à interroger${SPACE}: ${names}`,
  usersToFind: (users) => `✕ à trouver${SPACE}: ${users ?? "des usagers de ce sujet"}`,
  unservedLabel: (count) => plural(count, "sujet", "sujets"),
  unserved: (names) => `personne ne s’en occupe${SPACE}: ${names}`,
  unsaidNeeds: (names) => `besoins non notés${SPACE}: ${names}`,
  unaskedPartners: (names) => `reste à demander aux partenaires${SPACE}: ${names}`,
  printedTitle: `Sujets, et qui peut y répondre${SPACE}:`,
  more: (count) => `… et ${plural(count, "autre sujet", "autres sujets")} dans le classeur`,
  colon: `${SPACE}: `,
};
