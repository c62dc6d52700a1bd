import type { ColumnsStrings } from "../catalogue/columnsPane";
import { SPACE } from "./wording";

/** French says 0 and 1 in the singular. */
function n(count: number, one: string, many: string): string {
  return `${count.toLocaleString("fr")} ${count < 2 ? one : many}`;
}

/** Columns and words counted together; what there is none of is left out. */
function columnsAndWords(columns: number, words: number): string {
  const counts = [columns > 0 && n(columns, "colonne", "colonnes"), words > 0 && n(words, "mot", "mots")];
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
      n(understood, "comprise", "comprises"),
      left > 0 && `${left} de côté`,
      words > 0 && `${n(words, "mot", "mots")} à classer`,
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
  wordsOf: (header, count) => `«${SPACE}${header}${SPACE}»${SPACE}: ${n(count, "mot", "mots")} à classer`,
  likeliest: "Le plus probable est déjà choisi.",
  rows: (rows) => `(${n(rows, "ligne", "lignes")})`,
  wordMeaning: (word) => `Sens du mot «${SPACE}${word}${SPACE}»`,
  choose: "À choisir",
  unlisted: (header, answers) =>
    `«\u00a0${header}\u00a0»\u00a0: ce qui n’est pas cité vaut «\u00a0aucune\u00a0» (${n(answers, "réponse", "réponses")} «\u00a0aucune\u00a0» au lieu d’être à demander)`,
  understood: (count) => `Comprises (${count})`,
  left: (count) => `De côté (${count})`,
  blankColumn: "Pas encore de valeurs",
  showHeader: (header) => `Voir «${SPACE}${header}${SPACE}» dans la feuille`,
  missing: (field, answers) => `${field}${SPACE}: aucune colonne, ${answers.toLocaleString("fr")} à demander`,
  missingMany: (questions, answers) =>
    `${questions} questions sans colonne, ${answers.toLocaleString("fr")} à demander`,
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
