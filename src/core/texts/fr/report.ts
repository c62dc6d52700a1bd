import { sentence } from "../wording/wording";
import type { Forms, OwnReportTexts } from "../catalogue/report";
import { history } from "./history";
import { percent, plural, SPACE } from "./wording";

function count(number: number, [one, many]: Forms): string {
  return plural(number, one, many);
}

const STAKEHOLDERS: Forms = ["acteur", "acteurs"];
const OTHERS: Forms = ["autre", "autres"];

/** French texts of actions, summary and history. */
export const report: OwnReportTexts = {
  count,
  singular: "<2",
  percentFormat: "0\u00a0%",
  stakeholders: STAKEHOLDERS,
  and: " et ",
  names: (names, more) => names.join(", ") + (more === 0 ? "" : ` et ${count(more, OTHERS)}`),
  byHand: {
    unread: [" cellule n’est pas lue", " cellules ne sont pas lues"],
    uncounted: [" ligne ajoutée à la main ne compte pas", " lignes ajoutées à la main ne comptent pas"],
  },
  stale: {
    added: [" ligne ajoutée", " lignes ajoutées"],
    removed: [" ligne retirée", " lignes retirées"],
    changed: "Lignes déplacées",
    since: (date) => ` depuis le ${date}${SPACE}: mettre à jour les feuilles.`,
  },
  state: {
    upToDate: "À jour",
    sameRows: (date) => `Aucune ligne ajoutée ni retirée depuis le ${date}`,
    changed: [" ligne modifiée ou triée", " lignes modifiées ou triées"],
    gone: [" colonne supprimée", " colonnes supprimées"],
    byHand: [" acteur modifié à la main", " acteurs modifiés à la main"],
    subjects: [" sujet modifié", " sujets modifiés"],
    older: `D’autres feuilles ont été écrites depuis${SPACE}: mettre celle-ci à jour`,
  },
  gaps: {
    title: "Ce qui manque, du plus grave au moins grave",
    headers: { kind: "Nature", sentence: "Constat et personnes à interroger", count: "Combien" },
    share: (number, of) => `${number} sur ${of}`,
    toAsk: (number) => `${number} à demander`,
    fragile: "fragile",
    more: (number) => `Et ${count(number, ["autre manque moins grave", "autres manques moins graves"])}.`,
    none: "Rien ne manque de ce qu’on peut attendre.",
    brief: {
      "empty-category": ({ category }) => `${category}${SPACE}: personne sur qui compter`,
      "unclear-category": ({ count: unread, of }) =>
        unread === 0 ? "catégories à plusieurs sens" : `${unread} sur ${of} sans catégorie lue`,
      "confirmed-gap": ({ category, resource, of }) =>
        `${category}${SPACE}: pas de ${resource} (${plural(of, "acteur interrogé", "acteurs interrogés")})`,
      "never-asked": ({ category, resource, count: toAsk, isUntouched, resources: [first = ""] }) =>
        isUntouched
          ? `${category}${SPACE}: rien de connu (${toAsk}) · d’abord ${first}`
          : `${category}${SPACE}: ${resource}, ${toAsk} à demander`,
      "single-source": ({ category, resource, names }) => `${category}${SPACE}: ${resource} (${names})`,
      "no-incentive": ({ names }) => names,
      "expectation-missed": ({ category, names, resource }) => `${category}${SPACE}: pas de ${resource} (${names})`,
      "no-follow-up": ({ names }) => names,
      "agreement-ending": ({ names, date, isOver }) => `${names}, ${isOver ? "finie le" : "jusqu’au"} ${date}`,
    },
  },
  grid: {
    title: `Qui est prêt${SPACE}? Familiarité et appétence pour le numérique`,
    message: ({ ready, promising, willing, ask }, of) =>
      sentence(
        [
          `${count(ready, STAKEHOLDERS)} sur ${of} ${ready < 2 ? "est prêt" : "sont prêts"} pour une action pilote`,
          promising > 0 &&
            `${promising} ${promising < 2 ? "est prometteur, à interroger" : "sont prometteurs, à interroger"} d’abord`,
          willing > 0 &&
            `${willing} ${willing < 2 ? "est volontaire et gagnerait à être accompagné" : "sont volontaires et gagneraient à être accompagnés"}`,
          ask > 0 && `${ask} ${ask < 2 ? "n’est pas encore évalué" : "ne sont pas encore évalués"}`,
        ],
        `${SPACE}; `,
      ),
    familiarity: "Familiarité avec le numérique →",
    keenness: "Appétence ↑",
    scale: { 0: "0 nulle", 1: "1 faible", 2: "2 moyenne", 3: "3 forte" },
    quadrants: {
      ready: `Prêts${SPACE}: action pilote`,
      willing: `Volontaires${SPACE}: accompagner`,
      skilled: `Compétents${SPACE}: motiver`,
      watch: "À suivre",
    },
    more: (number) => `… et ${count(number, OTHERS)}`,
    unplaced: "À interroger",
    nobody: "personne",
  },
  actions: {
    title: "À faire",
    subtitle: (date) => `D’abord ce qu’on peut attendre des partenaires motivés · valeurs au ${date}`,
    askTitle: "À demander, par agent référent",
    askHint: "Une question par ligne, prête à copier dans un courriel.",
    nothingToAsk: `Rien à demander${SPACE}: toutes les questions ont une réponse.`,
    moreToAsk: (number) =>
      `Les plus utiles d’abord${SPACE}; ${count(number, ["autre acteur reste", "autres acteurs restent"])} à interroger, à filtrer dans la matrice sur «${SPACE}?${SPACE}».`,
    headers: {
      owner: "Référent",
      name: "À qui",
      category: "Catégorie",
      subject: "Sujet",
      reason: "Pourquoi maintenant",
      due_date: "Pour le",
      question: "Question prête à envoyer",
      key: "Clé",
    },
    noOwner: "à désigner",
    subject: (subject, more) => (more === 0 ? subject : `${subject} + ${count(more, OTHERS)}`),
    reasons: {
      again: "Plus de 12 mois",
      expected: "Attendu par le guide",
      "no-source": "Aucune source connue",
      "second-source": "Deuxième source",
      "more-sources": "Compléter l’offre",
      profile: "Profil inconnu",
      motive: "Gain inconnu",
      means: "Levier inconnu",
    },
    fitting: {
      seeker_finance: `Quel financement ou investissement recherchez-vous, et pourriez-vous en apporter une part${SPACE}?`,
      user_keenness: `Comment utiliseriez-vous un nouveau service numérique, et qu’est-ce qui vous faciliterait la tâche${SPACE}?`,
      user_finance: `De quoi auriez-vous besoin pour utiliser ce qui est prévu${SPACE}?`,
      means_pilot: `Seriez-vous prêts à essayer une action pilote avec nous, ou préférez-vous la visibilité ou un partenariat complémentaire${SPACE}?`,
      means_complementary: `Nous rejoindriez-vous aux côtés d’un partenaire qui vous complète, ou préférez-vous la visibilité ou une action pilote${SPACE}?`,
      means_visibility: `Être visibles à nos côtés serait-il une raison de vous engager, ou préférez-vous un partenariat complémentaire ou une action pilote${SPACE}?`,
    },
    again: {
      subject: "redemander",
      question: (date) => `Ce que vous nous avez dit date du ${date}. Est-ce toujours exact${SPACE}?`,
    },
    financeSought: "le financement que vous recherchez",
    also: (subjects) => `Merci de préciser aussi ${subjects}.`,
    endingHeaders: {
      name: "Acteur",
      category: "Catégorie",
      agreement_end: "Fin",
      days: "Reste",
      owner: "Référent",
      authority_amount: "Apport de la collectivité",
      decision: "À décider",
      key: "Clé",
    },
  },
  summary: {
    title: `Partenaires du numérique${SPACE}: où en sommes-nous${SPACE}?`,
    page: {
      subtitle: (stakeholders, date) =>
        `Partenaires du numérique · ${count(stakeholders, ["acteur recensé", "acteurs recensés"])} · situation au ${date}`,
      money: {
        year: (year) => `${year}${SPACE}: `,
        partners: " accordés par les partenaires, ",
        ours: " par la collectivité",
      },
      toTreat: (number) =>
        number === 0 ? "" : `${SPACE}; ${count(number, ["convention à traiter", "conventions à traiter"])}`,
      ready: (ready, of) => `${count(ready, ["acteur prêt", "acteurs prêts"])} sur ${of}`,
      toAsk: (number) =>
        number === 0 ? "" : `${SPACE}; ${count(number, ["réponse à obtenir", "réponses à obtenir"])}`,
      budgetTitle: `Budget${SPACE}: ce que cela apporte et coûte`,
      budget: {
        cash: "Partenaires, numéraire",
        inKind: "Partenaires, en nature",
        total: "Total des partenaires",
        ours: "La collectivité",
        difference: "Différence",
      },
      agreed: "accordé",
      possible: "possible",
      moneyTitle: "Ce que chacun apporte, par année",
      moneyChart: "Accordé en couleur, possible en blanc",
      series: ["Numéraire", "En nature", "Collectivité", "Possible, à part"],
      partnersOf: (year) => `${year} · partenaires`,
      oursOf: (year) => `${year} · nous`,
      treatTitle: "Conventions à signer, échues ou à échéance d’ici six mois",
      moreToTreat: (number) =>
        number === 0 ? "" : `Puis ${count(number, OTHERS)}, voir «${SPACE}Conventions et budget${SPACE}».`,
      readyTitle: (number) => `Qui est prêt (${number})${SPACE}: les plus familiers et volontaires d’abord`,
      readyHint: "Familiarité + appétence, de 0 à 3, puis la prochaine action.",
      toDecide: "à décider",
    },
    listed: ["acteur recensé", "acteurs recensés"],
    inCategories: (used, of) => `dans ${used} des ${of} catégories du guide`,
    answered: "des réponses obtenues",
    answeredOf: [" sur ", `${SPACE}; manquent `, ""],
    ready: ["acteur prêt", "acteurs prêts"],
    readyHint: "pour une action pilote",
    toAsk: ["réponse à obtenir (ressources)", "réponses à obtenir (ressources)"],
    toAskOf: ["auprès de ", [" acteur", " acteurs"]],
    whoTitle: "Nos partenaires",
    quadrants: {
      ready: ["prêt", "prêts"],
      promising: ["prometteur", "prometteurs"],
      willing: ["volontaire", "volontaires"],
      skilled: ["compétent", "compétents"],
      watch: ["à suivre", "à suivre"],
      ask: ["à interroger", "à interroger"],
    },
    askFirst: "à interroger d’abord",
    nobody: "personne",
    bringTitle: "Ce qu’ils peuvent apporter",
    chartTitle: "Ressources mobilisables, en nombre d’acteurs",
    dataHeading: "Données du graphique (calculées, ne pas modifier)",
    barHeaders: { resource: "Ressource", yes: "oui", none: "aucune (demandé)", ask: "à demander", code: "Code" },
    missingTitle: "Ce qui manque",
    nothingMissing: "Rien ne manque.",
    moreMissing: (number) => `et ${count(number, OTHERS)}, voir «${SPACE}Ressources par catégorie${SPACE}»`,
    askTitle: "Qui interroger d’abord, et pour quand",
    noDate: "date à fixer",
    nothingToAsk: "Toutes les questions ont une réponse.",
    moreToAsk: (number) => `et ${count(number, OTHERS)}, voir «${SPACE}À faire${SPACE}»`,
    madeBy: `Établi par${SPACE}: _____________________`,
    approvedBy: `Validé par${SPACE}: _____________________`,
    onDay: `le${SPACE}: _______________`,
  },
  changes: {
    title: (date) => `Ce qui a changé depuis le ${date}`,
    firstTitle: "Ce qui a changé",
    first: "Pas encore de jour précédent auquel comparer.",
    nothing: "Rien n’a changé.",
    added: ["nouveau", "nouveaux"],
    gone: ["disparu", "disparus"],
    renamed: ["renommé", "renommés"],
    rename: (from, to) => `${from} → ${to}`,
    answers: "Réponses",
    gained: (number) => count(number, ["gagnée", "gagnées"]),
    lost: (number) => count(number, ["perdue", "perdues"]),
    revised: (number) => count(number, ["changée", "changées"]),
    moved: ["profil changé", "profils changés"],
    counted: "Comptés",
    uncounted: (number) => `${number} de moins`,
    recounted: (number) => `${number} de plus`,
    completeness: "Réponses obtenues",
    from: (before, after) => `${percent(before)} → ${percent(after)}`,
    points: (category, points) => `${category} ${points > 0 ? "+" : "−"}${Math.abs(points)}`,
    kept: (number) =>
      `${count(number, ["note d’acteur disparu gardée", "notes d’acteurs disparus gardées"])} dans l’historique`,
  },
  projects: {
    title: "Qui est concerné par quel projet",
    partner: "Acteur",
    count: "Projets",
    more: (partners, projects) =>
      `Non affichés${SPACE}: ${[
        partners > 0 && count(partners, ["autre acteur", "autres acteurs"]),
        projects > 0 && count(projects, ["autre projet", "autres projets"]),
      ]
        .filter((part) => part !== false)
        .join(", ")}.`,
  },
  history,
};
