import type { ColumnTexts } from "../catalogue/columns";
import { SPACE } from "./wording";

/** French texts about what columns mean. */
export const columns: ColumnTexts = {
  header: {
    plain: "l’en-tête le dit",
    likely: "l’en-tête le suggère",
    possible: "l’en-tête peut vouloir le dire",
    silent: "l’en-tête ne le dit pas",
  },
  kinds: {
    names: "des noms d’organismes",
    kinds: "des types d’organismes",
    scale: "des valeurs d’une échelle",
    options: "des réponses connues",
    answers: "oui ou non",
    dates: "des dates",
    amounts: "des montants",
    numbers: "des numéros d’immatriculation",
    codes: "des codes",
    emails: "des adresses électroniques",
    phones: "des numéros de téléphone",
    links: "des adresses de sites",
    persons: "des noms de personnes",
    texts: "des textes",
  },
  values: (fitting, of, kind) => `${fitting} valeurs sur ${of} sont ${kind}`,
  onlyValues: (fitting, of, kind) => `${fitting} valeurs seulement sur ${of} sont ${kind}`,
  noValues: "la colonne est vide",
  silentValues: "les valeurs ne le disent pas",
  rows: (rows) => `, ${rows}${SPACE}lignes`,
  reason: (header, values) => `${header}${SPACE}; ${values}`,
  question: (meaning) => `${meaning}${SPACE}?`,
  toConfirm: "Colonnes à confirmer",
  mapHint: "Dites ce qu’est une colonne par",
  moreToConfirm: (count) => `… et ${count} autres dans les données`,
};
