import { ITEM_COUNT } from "../../guide/codes";
import type { OwnSheetTexts } from "../catalogue/sheets";
import { terms } from "./terms";
import { dateParts } from "../wording/wording";
import { number, plural, quote, SPACE } from "./wording";

function acteurs(count: number): string {
  return plural(count, "acteur", "acteurs");
}

/** French texts of the sheets. */
export const sheets: OwnSheetTexts = {
  stakeholdersTable: "Acteurs",
  dateFormat: "dd/mm/yyyy",
  formatDate: (isoDate) => {
    const { year, month, day } = dateParts(isoDate);
    return `${day}/${month}/${year}`;
  },
  unfinished: `▲ Cette feuille n’est pas terminée. Refaites les feuilles${SPACE}: vos notes sont conservées et reviendront.`,
  unfinishedInsert: `▲ Cette feuille n’est pas terminée. Insérez-la à nouveau${SPACE}: elle sera complétée sur place, sauf si quelqu’un y a écrit.`,
  footer: { document: "Cartographie des partenaires", page: "Page" },
  matrix: {
    title: "Matrice de partenariats",
    headers: {
      source_table: "Tableau source",
      name: "Acteur",
      category: "Catégorie",
      group: "Groupe",
      role: "Rôle suggéré",
      quadrant: "Profil",
      answered: "Réponses",
      missing: "Réponses manquantes",
      expectation: "Attente non couverte",
      owner: "Référent",
      next_action: "Prochaine action",
      due_date: "Échéance",
      agreement_end: "Fin de convention",
      partner_amount: "Apport partenaire",
      in_kind_value: "Apport en nature",
      authority_amount: "Apport de la collectivité",
      category_code: "Code de catégorie",
      key: "Clé",
      status: "Statut",
      counted: "Compté",
      gain_other: "Autres gains",
      incentive_other: "Autres leviers",
      stance: "Position",
      evidence: "Élément de preuve",
      assessed_on: "Évalué le",
      confidence: "Fiabilité",
      project: "Projet",
      order: "Ordre",
      zone: "Zone",
      standing: "Code de situation",
    },
    bands: {
      axes: "Axes",
      gains: "Gains attendus",
      resources: "Ressources",
      means: "Leviers",
      review: "Revue",
      followUp: "Suivi",
      agreement: "Convention et montants",
    },
    legend: `✓ oui     – aucune (demandé)${SPACE}; gains et leviers${SPACE}: non cité     ? à demander          Échelle${SPACE}: 0 nulle · 1 faible · 2 moyenne · 3 forte`,
    notes: {
      source_table: "Tableau d’où vient la ligne.",
      quadrant: `Prêt${SPACE}: familiarité et appétence (2 ou 3). Volontaire${SPACE}: appétence seule. Compétent${SPACE}: familiarité seule. À suivre${SPACE}: ni l’une ni l’autre. À interroger${SPACE}: une des deux notes manque.`,
      answered: `Réponses obtenues aux ${ITEM_COUNT} questions${SPACE}: familiarité, appétence, gains, ${terms.allResources}, leviers.`,
      missing: "Questions du guide encore sans réponse.",
      expectation: `Ressources que le guide attend de cette catégorie et dont la réponse est ${quote("aucune")} ou reste à demander.`,
      category_code: `Colonne technique${SPACE}: les formules comptent avec elle. Ne pas modifier.`,
      key: `Colonne technique${SPACE}: reconnaît l’acteur à la prochaine mise à jour. Ne pas modifier.`,
    },
    keys: {
      scale: "0 nulle · 1 faible · 2 moyenne · 3 forte · ? à demander",
      named: "✓ cité · – non cité, ou aucun · ? à demander",
      answer: "✓ oui · – aucune (demandé) · ? à demander",
    },
    refused: { title: "Cette marque n’est pas lue", choose: `Choisissez dans la liste${SPACE}:` },
    fromTable: (count, { table, sheet, rows }) => {
      const where =
        rows === null
          ? ""
          : rows.first === rows.last
            ? `, ligne ${rows.first}`
            : `, lignes ${rows.first} à ${rows.last}`;
      return `${acteurs(count)} du tableau ${quote(table)} (feuille ${sheet}${where})`;
    },
    fromTables: (count, tables, more) => {
      const rest = more === 0 ? "" : ` et ${plural(more, "autre", "autres")}`;
      return `${acteurs(count)} de ${tables.length + more} tableaux (${tables.map(quote).join(", ")}${rest})`;
    },
    asOf: (date, version) => `valeurs au ${date} · règles, version ${version}`,
    allProjects: "Tous les projets",
    ofProject: (project) => `Projet ${quote(project)}`,
    caveats: {
      apart: (figure, count) => `${figure} non compté${count < 2 ? "" : "s"}`,
      noCategory: (figure) => `${figure} sans catégorie lue`,
      duplicates: (figure) => `${figure} peut-être en double`,
      old: (figure, of) => `${figure} réponses sur ${of} datent de plus de 12 mois`,
      leftAside: (names) => `laissés de côté${SPACE}: ${names}`,
    },
    empty: (table) => `Aucun acteur${SPACE}: ajoutez une ligne au tableau ${quote(table)}.`,
  },
  resources: {
    title: "Ressources par catégorie",
    headers: { category: "Catégorie", stakeholders: "Acteurs", code: "Code" },
    countHeader: (resource, answer) => `${resource}${SPACE}: ${answer.replaceAll(" ", SPACE)}`,
    answers: { yes: "oui", none: "aucune", ask: "à demander" },
    total: "Ensemble",
    legend: "Légende du graphique",
    outgrown: `Des barres débordent de leur cadre${SPACE}: mettre à jour les feuilles.`,
    source: (count, categories, date) =>
      `Compté sur la matrice${SPACE}: ${acteurs(count)} dans ${plural(categories, "catégorie", "catégories")} · les nombres et les phrases suivent la matrice, ce qui manque est du ${date}`,
    chartTitle: `Qui peut apporter quoi${SPACE}? Nombre d’acteurs${SPACE}: plein = oui, contour = aucune (demandé), ambre = à demander`,
    dataHeading: "Données du graphique (calculées, ne pas modifier)",
    message: {
      and: " et ",
      mostAvailable: (resources, yes, of) =>
        `Les ressources ${resources} sont les plus disponibles (${acteurs(yes)} sur ${number(of)})`,
      equallyAvailable: (yes, of) =>
        `Plusieurs ressources sont aussi disponibles les unes que les autres (${acteurs(yes)} sur ${number(of)} pour chacune)`,
      nobody: "Aucun acteur n’est encore compté.",
      noneAvailable: "Aucune ressource n’a encore de oui",
      mostLacking: (resources, none) => `${resources} manquent le plus (${number(none)} ${quote("aucune")})`,
      toAsk: (answers) =>
        answers === 0
          ? "Toutes les questions sur les ressources ont une réponse."
          : `Il reste ${plural(answers, "réponse", "réponses")} à obtenir.`,
    },
  },
};
