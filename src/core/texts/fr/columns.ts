import type { ColumnTexts } from "../catalogue/columns";
import { plural, SPACE } from "./wording";

/** French texts about what columns mean. */
export const columns: ColumnTexts = {
  header: {
    plain: "l’en-tête le dit",
    likely: "l’en-tête le suggère",
    possible: "l’en-tête peut vouloir le dire",
    silent: "l’en-tête ne le dit pas",
  },
  kinds: {
    names: "noms d’organismes",
    kinds: "types d’organismes",
    scale: "valeurs d’une échelle",
    options: "réponses connues",
    answers: "oui ou non",
    dates: "dates",
    amounts: "montants",
    numbers: "numéros d’immatriculation",
    codes: "codes",
    emails: "adresses électroniques",
    phones: "numéros de téléphone",
    links: "adresses de sites",
    persons: "noms de personnes",
    texts: "textes",
  },
  values: (fitting, of, kind) => `${plural(fitting, "valeur", "valeurs")} sur ${of}${SPACE}: ${kind}`,
  onlyValues: (fitting, of, kind) => `${plural(fitting, "valeur", "valeurs")} sur ${of} seulement${SPACE}: ${kind}`,
  noValues: "la colonne est vide",
  range: (lowest, highest) => `nombres de ${lowest} à ${highest}`,
  rows: (rows) => `, ${rows}${SPACE}lignes`,
  both: (header, values) => `${header}${SPACE}; ${values}`,
  but: (header, values) => `${header}, mais ${values}`,
  question: (meaning) => `${meaning}${SPACE}?`,
  toConfirm: "Colonnes à confirmer",
  mapHint: "Dites ce qu’est une colonne par",
  moreToConfirm: (count) => `… et ${count} autres dans les données`,
  notUsed: (headers) => `Non utilisées${SPACE}: ${headers}`,
};
