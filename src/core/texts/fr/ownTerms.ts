import type { EntryKind, OwnSettingName } from "../../model/finding";
import type { OwnTermsTexts } from "../catalogue/ownTerms";
import { quote, SPACE } from "./wording";

/** French texts about the table of own words. */
export const ownTerms: OwnTermsTexts = {
  sheetName: "Mes mots",
  title: `Mes mots${SPACE}: ce que veulent dire les colonnes et les mots de mes listes`,
  howTo: [
    "Une ligne par explication\u00a0: choisissez ce que vous expliquez, écrivez-le tel qu’il figure dans votre liste, puis choisissez ou écrivez ce qu’il veut dire dans les mots du guide.",
    "La vérification signale les cellules qu’elle ne comprend pas. Copiée dans un autre classeur, cette feuille y vaut aussi.",
  ],
  headers: {
    what: "Quoi",
    yours: "Dans votre liste",
    means: "Signifie",
    onlyIn: "Seulement dans la colonne",
    note: "Note",
  },
  kinds: { column: "colonne", word: "mot", kind: "type d’organisme", scale: "échelle", setting: "réglage" },
  settings: { high: "Élevé à partir de", agreement: "Convention à partir de" },
  aside: "laisser de côté",
  guideWords: "Mots du guide",
  settingWords: "Réglages",
  problem: (own, value, label) => {
    switch (own.problem) {
      case "no-columns":
        return `pas de colonne ${own.missing.map((column) => quote(ownTerms.headers[column])).join(", ")}. Rendez au tableau ses en-têtes${SPACE}: ${HEADERS}.`;
      case "second-table":
        return `ce second tableau de mots n’est pas lu, ${quote(own.read)} compte. Déplacez-y ses lignes.`;
      case "too-long":
        return `seules les ${own.rows} premières lignes sont lues. Supprimez celles qui sont vides ou inutiles.`;
      case "what-missing":
        return `rien ne dit ce qui est expliqué. Choisissez ${KINDS}.`;
      case "what-unknown":
        return `${value} ne peut pas être expliqué. Choisissez ${KINDS}.`;
      case "yours-missing":
        return YOURS[own.entry];
      case "means-missing":
        return `rien ne dit ce que cela signifie. ${MEANS[own.entry]}`;
      case "means-unknown":
        return `${value} n’a pas été compris. ${MEANS[own.entry]}${own.likely.length === 0 ? "" : ` Peut-être ${own.likely.map((code) => quote(label(code))).join(" ou ")}.`}`;
      case "setting-unknown":
        return `${value} n’est pas un réglage. ${YOURS.setting}`;
      case "value-unknown":
        return `${value} n’est pas une valeur possible. ${VALUES[own.setting]}`;
      case "text-too-long":
        return "le texte dépasse 255 caractères. N’écrivez que l’en-tête ou le mot.";
      case "cell-error":
        return `la cellule affiche l’erreur ${value}. Réparez sa formule ou écrivez le texte.`;
      case "said-twice":
        return `${own.other} dit autre chose, et compte. Supprimez l’une des deux lignes.`;
    }
  },
};

const KINDS = "colonne, mot, type d’organisme, échelle ou réglage";
const HEADERS = "Quoi, Dans votre liste, Signifie";

const YOURS: Readonly<Record<EntryKind, string>> = {
  column: "Écrivez l’en-tête de la colonne tel qu’il figure dans votre liste.",
  word: "Écrivez le mot tel qu’il figure dans les cellules de votre liste.",
  kind: "Écrivez votre propre nom du type d’organisme.",
  scale: "Écrivez l’en-tête de la colonne tel qu’il figure dans votre liste.",
  setting: `Écrivez ${quote("Élevé à partir de · Familiarité")}, ${quote("Télécoms · Données")} ou ${quote("Convention à partir de")}.`,
};

const MEANS: Readonly<Record<EntryKind, string>> = {
  column: `Choisissez ce que contient la colonne, par exemple ${quote("Catégorie")}, ou ${quote("laisser de côté")}.`,
  word: `Choisissez une réponse du guide, par exemple ${quote("ONG")}, ${quote("Forte")} ou ${quote("Oui")}.`,
  kind: `Choisissez l’une des dix catégories du guide, par exemple ${quote("Économie sociale et solidaire (ESS)")}.`,
  scale: `Choisissez 0–3, 1–5, 0–10 ou${SPACE}%.`,
  setting: "Écrivez sa valeur.",
};

const VALUES: Readonly<Record<OwnSettingName, string>> = {
  high: "Écrivez 1, 2 ou 3.",
  expected: "Écrivez 2 (attendu), 1 (plausible) ou 0 (à ne pas demander d’abord).",
  agreement: "Écrivez un montant, par exemple 23000.",
};
