import type { ColumnsStrings } from "../catalogue/columnsPane";
import { number, plural, SPACE } from "./wording";

/** Columns and words counted together; what there is none of is left out. */
function columnsAndWords(columns: number, words: number): string {
  const counts = [columns > 0 && plural(columns, "colonne", "colonnes"), words > 0 && plural(words, "mot", "mots")];
  return counts.filter((count) => count !== false).join(" et ");
}

function list(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(", ");
}

/** French texts of the columns screen. */
export const columnsPane: ColumnsStrings = {
  title: "Vos colonnes",
  toConfirm: (columns, words) => `${columnsAndWords(columns, words)} à confirmer`,
  settled: (understood, left, words) =>
    list([
      plural(understood, "comprise", "comprises"),
      left > 0 && `${left} de côté`,
      words > 0 && `${plural(words, "mot", "mots")} à classer`,
    ]),
  seems: "semble être",
  becomes: "devient",
  yes: "Oui",
  yesTo: (header, meaning) => `Oui, «${SPACE}${header}${SPACE}» est «${SPACE}${meaning}${SPACE}»`,
  otherMeaning: (header) => `Autre sens pour «${SPACE}${header}${SPACE}»`,
  meaning: (header) => `Sens de «${SPACE}${header}${SPACE}»`,
  unused: "Ne pas utiliser",
  yourChoice: "votre choix",
  scale: "Échelle",
  scaleOf: (header) => `Échelle de «${SPACE}${header}${SPACE}»`,
  scales: { "0-3": "0–3", "1-5": "1–5", "0-10": "0–10", percent: "%" },
  wordsOf: (header, count) => `«${SPACE}${header}${SPACE}»${SPACE}: ${plural(count, "mot", "mots")} à classer`,
  likeliest: "Le sens le plus probable est déjà choisi.",
  rows: (rows) => `(${plural(rows, "ligne", "lignes")})`,
  wordMeaning: (word) => `Sens du mot «${SPACE}${word}${SPACE}»`,
  choose: "À choisir",
  unlisted: (header, answers) =>
    `«\u00a0${header}\u00a0»\u00a0: ce qui n’est pas cité vaut «\u00a0aucune\u00a0» (${plural(answers, "réponse", "réponses")} «\u00a0aucune\u00a0» au lieu de «\u00a0à demander\u00a0»)`,
  understood: (count) => `Comprises (${count})`,
  left: (count) => `De côté (${count})`,
  blankColumn: "Pas encore de valeurs",
  showHeader: (header) => `Voir «${SPACE}${header}${SPACE}» dans la feuille`,
  missing: (field, answers) => `${field}${SPACE}: aucune colonne, ${number(answers)} à demander`,
  missingMany: (questions, answers) => `${questions} questions sans colonne, ${number(answers)} à demander`,
  whichNames: (table) => `Quelle colonne de «${SPACE}${table}${SPACE}» donne les noms${SPACE}?`,
  chooseNames: "Choisir les noms",
  kept: "Vos choix restent dans le classeur, sans donnée personnelle.",
  nothingChosen: "Aucun tableau n’est coché. Revenez en cocher un.",
  back: "Retour",
  acceptAll: "Tout accepter",
  accepted: (columns, words) => `Acceptés${SPACE}: ${columnsAndWords(columns, words)}`,
  takenBack: (columns, words) => `Annulés${SPACE}: ${columnsAndWords(columns, words)}`,
  undoAll: "Tout annuler",
  goOn: "Continuer",
  goOnWithout: "Continuer sans",
  goOnWithoutName: (columns, words) => `Continuer sans les ${columnsAndWords(columns, words)} à confirmer`,
};
