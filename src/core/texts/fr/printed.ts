import type { PrintedTexts } from "../catalogue/printed";
import { plural, quote, SPACE } from "./wording";

/** French texts of the printed summary. */
export const printed: PrintedTexts = {
  title: (file) => `Revue des partenaires de ${file}`,
  table: (table, sheet, rows) => `${quote(table)}, feuille ${quote(sheet)}${SPACE}: ${plural(rows, "ligne", "lignes")}`,
  hidden: (rows) => plural(rows, "masquée", "masquées"),
  blank: (rows) => plural(rows, "vide", "vides"),
  found: (stakeholders, tables) =>
    `${plural(stakeholders, "acteur", "acteurs")} dans ${plural(tables, "tableau ou liste", "tableaux et listes")}`,
  skippedTitle: "Laissés de côté",
  completeness: (answered, of) => `${answered} réponses sur ${of}`,
  gapsTitle: "Ce qui manque",
  noGaps: "Rien ne manque de ce qu’on peut attendre.",
  moreGaps: (count) => `… et ${plural(count, "autre manque", "autres manques")} dans les données`,
  askTitle: "Prochaines questions à poser",
  noOwner: "(sans référent)",
  nothingToAsk: `Rien à demander${SPACE}: toutes les questions ont une réponse.`,
  moreToAsk: (count) => `… et ${plural(count, "autre acteur", "autres acteurs")}`,
  findingsTitle: "À vérifier dans les tableaux",
  noFindings: "Rien à vérifier.",
  setAside: (count) => `Mis de côté par vous${SPACE}: ${count}`,
  blocking: "comptes incertains tant que ce n’est pas corrigé",
  written: (file) => `Écrit${SPACE}: ${file}`,
  sheets: (names) => `Feuilles${SPACE}: ${names}`,
  prepared: (list, count, place) =>
    `${count} ${count === 1 ? "colonne à liste de choix ajoutée" : "colonnes à liste de choix ajoutées"} à ${quote(list)}, ${place}, dans le résultat seulement.`,
  converted: (table) => `La liste simple est devenue le tableau ${quote(table)}, dans le résultat seulement.`,
  renamed: (table) => `Un de vos tableaux porte notre nom, le nôtre s’appelle donc ${quote(table)}.`,
  leftOut: (rows) => `${plural(rows, "titre, total ou note laissé", "titres, totaux et notes laissés")} de côté`,
  below: (rows) => plural(rows, "ligne en dessous non lue", "lignes en dessous non lues"),
  aside: {
    list: (address, rows) => `liste ${address} de ${plural(rows, "ligne", "lignes")}`,
    rows: (address, rows) => `${plural(rows, "ligne", "lignes")} en ${address}`,
    notes: (address) => address,
    columns: (address) => `colonnes ${address}`,
  },
  whichNames: (header, option) =>
    `La colonne ${quote(header)} donne-t-elle les noms${SPACE}? Alors relancez avec ${option}`,
  take: (option) => `Pour la vérifier aussi, relancez avec ${option}`,
  editsLeft: (count) =>
    `${plural(count, "modification faite à la main dans la matrice n’est pas dans votre liste", "modifications faites à la main dans la matrice ne sont pas dans votre liste")}${SPACE}: ${count < 2 ? "gardée" : "gardées"} dans l’historique.`,
  keptList: (list) =>
    `${quote(list)} reste une liste${SPACE}: ses titres, totaux, cellules fusionnées ou son en-tête de deux lignes deviendraient des lignes du tableau.`,
  noTable: "Aucun tableau ni liste d’acteurs n’a été trouvé, rien n’a été écrit.",
};
