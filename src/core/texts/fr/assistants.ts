import type { AssistantTexts } from "../catalogue/assistants";
import { SPACE } from "./wording";

/** French words of the note on how to read the workbook. */
export const assistants: AssistantTexts = {
  rows: (table, counted) =>
    `Comment lire ce classeur, pour les personnes comme pour les assistants. Chaque ligne du tableau «${SPACE}${table}${SPACE}» est un acteur. ✓ veut dire oui, ou cité. – veut dire que la question a été posée et qu’il n’y a rien${SPACE}; pour les gains et les moyens, que ce n’est pas cité. ? veut dire que personne n’a encore demandé${SPACE}: ce n’est jamais un non. Seules comptent les lignes qui portent 1 dans la colonne «${SPACE}${counted}${SPACE}». Les nombres des feuilles suivent les marques${SPACE}: les citer tels quels, sans recompter ni deviner ce qui manque.`,
  columns: "Les colonnes, et les questions du guide auxquelles elles répondent. ",
  tables: "Les tableaux de ce classeur, pour autant que leurs feuilles y sont. ",
  table: (table, sheet, about) => `${table} (feuille «${SPACE}${sheet}${SPACE}»)${SPACE}: ${about}`,
};
