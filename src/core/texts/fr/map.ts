import type { MapTexts } from "../catalogue/map";
import { plural, SPACE } from "./wording";

/** French texts of the map. */
export const map: MapTexts = {
  title: {
    ready: (count) =>
      `L’écosystème${SPACE}: ${count === 0 ? "aucun partenaire prêt" : plural(count, "partenaire prêt", "partenaires prêts")}`,
    toAsk: (count) => (count === 0 ? "" : `, ${count} à interroger`),
    absent: (count) => (count === 0 ? "" : `, ${plural(count, "catégorie", "catégories")} sans personne`),
  },
  subtitle: (partners) =>
    `${plural(partners, "partenaire", "partenaires")} · plus un nom est à gauche, plus l’acteur est familier du numérique et volontaire`,
  howToRead: `Du foncé au pâle${SPACE}: prêts · gras sur blanc${SPACE}: volontaires · maigre sur blanc${SPACE}: compétents · gris${SPACE}: à suivre · ambre${SPACE}: à interroger. Dans une bande, le plus proche d’abord.`,
  namesOf: (date) => `Les noms sont ceux du ${date}${SPACE}; les comptes suivent la matrice.`,
  actions: {
    ready: "proposer une action pilote",
    willing: "accompagner, associer",
    skilled: "donner une raison",
    watch: "garder le lien",
    ask: "poser les questions",
  },
  headers: {
    category: "Catégorie",
    partners: "Partenaires",
    ready_6: "Prêts (3 + 3)",
    ready_5: "Prêts (3 + 2)",
    ready_4: "Prêts (2 + 2)",
    willing: "Volontaires",
    skilled: "Compétents",
    watch: "À suivre",
    ask: "À interroger",
    words: "En toutes lettres",
    slot: "Ligne",
    slots: "Lignes de la bande",
    code: "Code de catégorie",
    nobody: "Dit d’une bande vide",
    key: "Clé",
  },
  more: ["+ ", " autres"],
  counted: {
    partners: ["partenaire", "partenaires"],
    ready: ["prêt", "prêts"],
    willing: ["volontaire", "volontaires"],
    skilled: ["compétent", "compétents"],
    watch: ["à suivre", "à suivre"],
    ask: ["à interroger", "à interroger"],
  },
  colon: `${SPACE}: `,
  absent: `✕ Personne n’est recensé${SPACE}: qui pourrait parler pour eux${SPACE}?`,
  unseen: `? Personne n’a encore été vu${SPACE}: la catégorie de certains partenaires n’a pas pu être lue`,
  lessonsTitle: (date) => `Ce que la carte apprend, au ${date}`,
  lessons: {
    closest: (category, ready, of) => `${category}${SPACE}: la bande la plus proche, ${ready} sur ${of} prêts.`,
    skilled: (category, skilled, of) =>
      `${category}${SPACE}: ${skilled} sur ${of} ${skilled < 2 ? "connaît" : "connaissent"} le numérique sans en avoir encore envie. Donner une raison.`,
    willing: (category, willing, of) =>
      `${category}${SPACE}: ${willing} sur ${of} ${willing < 2 ? "a" : "ont"} envie sans être encore à l’aise. Accompagner.`,
    ask: (toAsk, of) =>
      `${toAsk} sur ${of} ${toAsk < 2 ? "n’a pas dit où il se situe" : "n’ont pas dit où ils se situent"}${SPACE}: la dernière colonne est celle des questions.`,
    absent: (categories) => `Personne n’est encore recensé parmi${SPACE}: ${categories}.`,
    unseen: (categories) => `Pas encore vus, des catégories n’ayant pas pu être lues${SPACE}: ${categories}.`,
  },
  pairsTitle: `Offres et besoins qui se répondent${SPACE}: qui inviter ensemble`,
  pairHeaders: ["Cherche", "Quoi", "Peut l’apporter", "Projet", "À voir avant le", "Pourquoi"],
  offers: {
    financial: "→ des fonds",
    technical: "→ des compétences",
    human: "→ des personnes",
    data: "→ des données",
    order: "→ un client",
  },
  noted: "besoin noté dans votre liste",
  stated: "le guide le dit de cette catégorie",
  noPairs: `Aucune offre ne répond encore à un besoin. Une colonne «${SPACE}Besoins${SPACE}» dans votre liste et d’autres réponses sur les ressources en feront trouver.`,
  pairsHint: `Seulement des partenaires volontaires et des réponses connues${SPACE}: jamais une supposition.`,
};
