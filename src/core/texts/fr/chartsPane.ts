import type { ChartStrings } from "../catalogue/pane";
import { plural, SPACE } from "./wording";

/** French texts of the charts in the pane. */
export const chartsPane: ChartStrings = {
  resources: `Qui peut apporter quoi${SPACE}?`,
  resourcesAbout: `Barres par catégorie et ressource${SPACE}: oui, aucune (demandé), à demander.`,
  yes: "oui",
  no: "aucune (demandé)",
  unknown: "à demander",
  showTable: "Afficher le tableau",
  hideTable: "Masquer le tableau",
  cell: (yes, no, unknown) => `${yes} oui, ${no} aucune, ${unknown} à demander`,
  stakeholders: "Acteurs",
  ready: `Qui est prêt${SPACE}?`,
  readyText: (ready, promising, willing, ask) =>
    `${plural(ready, "acteur prêt", "acteurs prêts")}, ${promising === 0 ? "" : `${plural(promising, "prometteur", "prometteurs")} (à interroger d’abord), `}${plural(willing, "volontaire", "volontaires")}${SPACE}; ${ask} pas encore ${ask < 2 ? "évalué" : "évalués"}.`,
  familiarity: "Familiarité",
  keenness: "Appétence",
  scale: ["nulle", "faible", "moyenne", "forte"],
  showNames: "Afficher les noms",
  hideNames: "Masquer les noms",
  gridCell: (count, familiarity, keenness) =>
    `${plural(count, "acteur", "acteurs")}${SPACE}: familiarité ${familiarity}, appétence ${keenness}`,
};
