import type { SheetCatalogue } from "./catalogue";
import { counted, dateParts, groupThousands } from "../parts/wording";

/** No-break space, wanted before `: ? ! »` and after `«`; the narrow one parts thousands. */
const SPACE = "\u00a0";
const THOUSANDS = "\u202f";

function number(count: number): string {
  return groupThousands(count, THOUSANDS);
}

/** French says 0 and 1 in the singular. */
function isSingular(count: number): boolean {
  return count < 2;
}

function acteurs(count: number): string {
  return counted(count, ["acteur", "acteurs"], isSingular, THOUSANDS);
}

function quoted(text: string): string {
  return `«${SPACE}${text}${SPACE}»`;
}

/** French texts of the sheets. */
export const fr: SheetCatalogue = {
  sheetNames: {
    matrix: "Matrice de partenariats",
    resources: "Ressources par catégorie",
    actions: "À faire",
    summary: "Synthèse",
    history: "Historique des partenaires",
  },
  stakeholdersTable: "Acteurs",
  dateFormat: "dd/mm/yyyy",
  formatDate: (isoDate) => {
    const { year, month, day } = dateParts(isoDate);
    return `${day}/${month}/${year}`;
  },
  footer: { document: "Cartographie des partenaires", page: "Page" },
  categories: {
    local_authority: "Organismes publics",
    private_traditional: "Privé traditionnel",
    telecom: "Télécommunications",
    digital: "Numérique",
    small_informal: "Petits entrepreneurs",
    social_economy: "Économie sociale",
    ngo: "ONG, associations",
    cbo: "Collectifs d’habitants",
    citizens: "Citoyens et usagers",
    academia: "Universités, écoles",
    other: "Autre",
  },
  noCategory: "(sans catégorie)",
  groups: {
    public: "Public",
    private: "Privé",
    sse: "Économie sociale",
    civil_society: "Société civile",
    citizens: "Citoyens",
    academia: "Monde académique",
    other: "Autre",
  },
  quadrants: { ready: "Prêts", willing: "Volontaires", skilled: "Compétents", watch: "À suivre", ask: "À interroger" },
  roles: new Map([
    ["client", "Client"],
    ["funder", "Financeur"],
    ["solution_developer", "Développeur"],
    ["data_holder", "Détenteur de données"],
    ["adviser", "Conseil"],
    ["user", "Usager"],
    ["knowledge_producer", "Producteur de savoirs"],
    ["participant", "Participant"],
  ]),
  items: {
    familiarity: "familiarité",
    keenness: "appétence",
    gains: "gain",
    resource_financial: "financières",
    resource_technical: "techniques",
    resource_human: "humaines",
    resource_data: "données",
    incentives: "leviers",
  },
  matrix: {
    title: "Matrice de partenariats",
    headers: {
      source_table: "Tableau source",
      name: "Acteur",
      category: "Catégorie",
      group: "Groupe",
      role: "Rôle suggéré",
      familiarity: "Familiarité",
      keenness: "Appétence",
      quadrant: "Profil",
      gain_profit: "Profit",
      gain_social_cause: "Cause sociale",
      gain_political_interest: "Intérêt politique",
      gain_knowledge: "Connaissances",
      gain_efficiency: "Efficacité",
      gain_democracy: "Démocratie",
      resource_financial: "Financières",
      resource_technical: "Techniques",
      resource_human: "Humaines",
      resource_data: "Données",
      incentive_visibility: "Visibilité",
      incentive_complementary: "Partenariats",
      incentive_pilot: "Action pilote",
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
    },
    headerPoints: 80,
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
      familiarity: `Quel est le degré de familiarité de cet acteur avec le numérique${SPACE}?`,
      keenness: `Quelle est son appétence pour le numérique${SPACE}?`,
      quadrant: `Prêts${SPACE}: familiers et partants (2 ou 3). Volontaires${SPACE}: partants, peu familiers. Compétents${SPACE}: familiers, peu partants. À suivre${SPACE}: ni l’un ni l’autre. À interroger${SPACE}: une des deux notes manque.`,
      gain_profit: `Gain attendu${SPACE}: perspectives de profit`,
      gain_social_cause: `Gain attendu${SPACE}: cause sociale`,
      gain_political_interest: `Gain attendu${SPACE}: intérêt politique`,
      gain_knowledge: `Gain attendu${SPACE}: production de nouvelles connaissances`,
      gain_efficiency: `Gain attendu${SPACE}: gain d’efficacité`,
      gain_democracy: `Gain attendu${SPACE}: renforcement de la démocratie`,
      resource_financial: "Ressources financières mobilisables",
      resource_technical: "Ressources techniques mobilisables",
      resource_human: "Ressources humaines mobilisables",
      resource_data: "Données mobilisables",
      incentive_visibility: `Levier d’engagement${SPACE}: visibilité et marketing`,
      incentive_complementary: `Levier d’engagement${SPACE}: partenariats complémentaires`,
      incentive_pilot: `Levier d’engagement${SPACE}: ciblage d’actions pilotes`,
      answered: `Réponses obtenues aux 8 questions${SPACE}: familiarité, appétence, gains, quatre ressources, leviers.`,
      missing: "Questions du guide encore sans réponse.",
      expectation: `Ressources que le guide attend de cette catégorie et dont la réponse est ${quoted("aucune")} ou reste à demander.`,
      category_code: `Colonne technique${SPACE}: les formules comptent avec elle. Ne pas modifier.`,
      key: `Colonne technique${SPACE}: reconnaît l’acteur à la prochaine écriture. Ne pas modifier.`,
    },
    keys: {
      scale: "0 nulle · 1 faible · 2 moyenne · 3 forte · ? à demander",
      named: "✓ cité · – non cité, ou aucun · ? à demander",
      answer: "✓ oui · – aucune (demandé) · ? à demander",
    },
    fromTable: (count, { table, sheet, rows }) => {
      const where =
        rows === null
          ? ""
          : rows.first === rows.last
            ? `, ligne ${rows.first}`
            : `, lignes ${rows.first} à ${rows.last}`;
      return `${acteurs(count)} du tableau ${quoted(table)} (feuille ${sheet}${where})`;
    },
    fromTables: (count, tables, more) => {
      const rest = more === 0 ? "" : ` et ${counted(more, ["autre", "autres"], isSingular, THOUSANDS)}`;
      return `${acteurs(count)} de ${tables.length + more} tableaux (${tables.map(quoted).join(", ")}${rest})`;
    },
    asOf: (date, version) => `valeurs au ${date} · règles du guide, version ${version}`,
    empty: (table) => `Aucun acteur${SPACE}: ajoutez une ligne au tableau ${quoted(table)}.`,
  },
  resources: {
    title: "Ressources par catégorie",
    headers: { category: "Catégorie", stakeholders: "Acteurs", code: "Code" },
    resources: { financial: "Financières", technical: "Techniques", human: "Humaines", data: "Données" },
    countHeader: (resource, answer) => `${resource}${SPACE}: ${answer.replaceAll(" ", SPACE)}`,
    answers: { yes: "oui", none: "aucune", ask: "à demander" },
    total: "Ensemble",
    legend: "Légende du graphique",
    outgrown: `Des barres débordent de leur cadre${SPACE}: relancer l’écriture.`,
    source: (count, categories, date) =>
      `Compté sur la matrice${SPACE}: ${acteurs(count)} dans ${counted(categories, ["catégorie", "catégories"], isSingular, THOUSANDS)} · les nombres suivent la matrice, la phrase est du ${date}`,
    chartTitle: `Qui peut apporter quoi${SPACE}? Nombre d’acteurs${SPACE}: plein = oui, contour = aucune (demandé), ambre = à demander`,
    dataHeading: "Données du graphique (calculées, ne pas modifier)",
    message: {
      and: " et ",
      available: { financial: "financières", technical: "techniques", human: "humaines", data: "en données" },
      lacking: {
        financial: "les financières",
        technical: "les techniques",
        human: "les humaines",
        data: "les données",
      },
      mostAvailable: (resources, yes, of) =>
        `Les ressources ${resources} sont les plus disponibles (${acteurs(yes)} sur ${number(of)})`,
      equallyAvailable: (yes, of) =>
        `Plusieurs ressources sont aussi disponibles les unes que les autres (${acteurs(yes)} sur ${number(of)} pour chacune)`,
      noneAvailable: "Aucune ressource n’a encore de oui",
      mostLacking: (resources, none) => `${resources} manquent le plus (${number(none)} ${quoted("aucune")})`,
      toAsk: (answers) =>
        answers === 0
          ? "Toutes les questions sur les ressources ont une réponse."
          : `${answers === 1 ? "Reste" : "Restent"} ${counted(answers, ["réponse", "réponses"], isSingular, THOUSANDS)} à demander.`,
    },
  },
};
