import type { PrepareStrings } from "../catalogue/prepare";
import { SPACE } from "./wording";

/** French texts about columns that a list lacks. */
export const prepare: PrepareStrings = {
  title: "Préparer ma liste",
  about: (columns) =>
    columns === 1
      ? "Une colonne à liste de choix s’ajoute à droite. Vos collègues la remplissent sans ce volet."
      : `${columns} colonnes à liste de choix s’ajoutent à droite. Vos collègues les remplissent sans ce volet.`,
  nothing: "Cette liste a déjà une colonne pour chaque question.",
  source: "Liste",
  preview: "Aperçu de votre liste avec les nouvelles colonnes",
  guideChoices: "les choix du guide, en français",
  held: (header, field) =>
    `«${SPACE}${header}${SPACE}» répond peut-être déjà à «${SPACE}${field}${SPACE}»${SPACE}: dites-le dans «${SPACE}Vos colonnes${SPACE}».`,
  where: (from, to) =>
    from === to
      ? `Colonne ${from}. Rien d’autre ne change${SPACE}; tant qu’elle est vide, un clic la retire.`
      : `Colonnes ${from} à ${to}. Rien d’autre ne change${SPACE}; tant qu’elles sont vides, un clic les retire.`,
  later: "Plus tard",
  add: (columns) => `Ajouter ${columns} ${columns === 1 ? "colonne" : "colonnes"}`,
  added: (columns, from, to) =>
    from === to ? `Une colonne ajoutée, ${from}.` : `${columns} colonnes ajoutées, ${from} à ${to}.`,
  takeBack: "Retirer",
  takenBack: "Les colonnes ajoutées sont retirées.",
  inUse: `Quelqu’un s’en est déjà servi${SPACE}: rien n’a été retiré.`,
  goOn: "Continuer",
};
