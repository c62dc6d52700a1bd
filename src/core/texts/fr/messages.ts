import type { MessageTexts } from "../catalogue/messages";
import { ownTerms } from "./ownTerms";
import { subjects } from "./subjects";
import { number, percent, plural, quote, SPACE } from "./wording";

/** French texts about findings and gaps. */
export const messages: MessageTexts = {
  colon: `${SPACE}: `,
  quote,
  place: ({ table, row, header, cell }, number) => {
    const column = header === null ? "" : `, colonne ${quote(header)}`;
    return row === null
      ? `Tableau ${quote(table)}${column}`
      : `Tableau ${quote(table)}, ligne ${number}${column} (${cell})`;
  },
  names: (names, more) => (more === 0 ? names.join(", ") : `${names.join(", ")} et ${plural(more, "autre", "autres")}`),
  findings: {
    "missing-name": () =>
      "la ligne porte des données mais pas de nom, elle n’est pas comptée. Saisissez le nom, ou videz la ligne.",
    "placeholder-name": (_, { value }) =>
      `${value} n’est pas encore un nom, la ligne n’est pas comptée. Saisissez le nom, ou videz la ligne.`,
    "unknown-category": ({ candidates }, { value, label }) =>
      value === ""
        ? "pas de catégorie. Indiquez de quel type d’acteur il s’agit."
        : candidates.length === 0
          ? `${value} n’est pas une catégorie connue. Écrivez un des types du guide, par exemple ${quote("Télécoms")}.`
          : `${value} peut vouloir dire ${candidates.map((own) => quote(label(own))).join(" ou ")}. Écrivez celui qui convient.`,
    "category-inferred": ({ category }, { value, label }) =>
      `${value} a été lu comme ${quote(label(category))}. Corrigez si c’est inexact.`,
    "ambiguous-option": ({ readAs, rows }, { value, label }) =>
      `${value} a plusieurs sens${SPACE}; lu comme ${quote(label(readAs))} dans ${plural(rows, "ligne", "lignes")}. Précisez si c’est inexact.`,
    "unknown-option": (_, { value }) =>
      `${value} n’a pas été compris. Employez une des options du guide${SPACE}; le texte est conservé.`,
    "ambiguous-mark": ({ rows }, { value }) =>
      `${value} seul ne dit ni ${quote("aucun")} ni ${quote("non renseigné")}${SPACE}; ${plural(rows, "cellule est lue", "cellules sont lues")} comme à demander. Écrivez ${quote("non")} là où vous avez demandé et qu’il n’y a rien.`,
    "conflicting-answer": ({ other }, { label }) =>
      `la cellule dit non, mais la liste des ressources cite ${quote(label(other))}. Lu comme à demander tant que l’une des deux n’est pas corrigée.`,
    "amount-in-answer": (_, { value }) =>
      `${value} est un montant, pas un oui ni un non. Placez-le dans une colonne de montants et répondez ici par oui ou non.`,
    "scale-assumed": ({ reading, couldBeOneToFive }) =>
      `les nombres ont été lus sur l’échelle ${messages.scales[reading]}.${couldBeOneToFive ? " Si elle va de 1 à 5, dites-le dans «\u00a0Vos colonnes\u00a0»." : ""}`,
    "scale-unreadable": (_, { value }) =>
      `${value} n’est pas sur l’échelle. Écrivez nulle, faible, moyenne ou forte, ou de 0 à 3.`,
    "date-unreadable": (_, { value }) => `${value} n’est pas une date. Saisissez une date.`,
    "amount-unreadable": (_, { value }) =>
      `${value} n’est pas un montant unique. Saisissez un nombre, par exemple 12000.`,
    "amount-without-yes": ({ answer }, { value }) =>
      `${value} est noté comme montant du partenaire, mais ses ressources financières sont ${answer === "no" ? `à «${SPACE}non${SPACE}»` : "encore à demander"}. Écrivez-y oui, ou corrigez le montant.`,
    "agreement-over": () =>
      "la convention est terminée, mais le statut dit encore actif. Renouvelez-la, ou corrigez la date ou le statut.",
    "agreement-denied": () =>
      "indique qu’il n’y a pas de convention, mais la ligne porte une date de fin. Précisez la convention, ou videz la date.",
    "agreement-due": ({ threshold }) =>
      `vous versez à cet organisme plus de ${number(threshold)} sur une année et aucune convention écrite n’est notée. Vérifiez s’il en faut une, et notez-la.`,
    "number-damaged": (_, { value }) =>
      `${value} est ce qu’un logiciel a fait d’un long numéro. Mettez la cellule au format texte et ressaisissez le numéro.`,
    "number-invalid": (_, { value }) => `la clé de contrôle de ${value} est fausse. Comparez avec le registre.`,
    "error-cell": (_, { value }) => `la cellule affiche l’erreur ${value}. Réparez sa formule ou saisissez la valeur.`,
    "duplicate-name": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `même nom que ${others.join(", ")}. Chaque ligne est comptée${SPACE}: réunissez-les, ou distinguez-les.`,
    "duplicate-number": ({ others, isConfirmed }) =>
      isConfirmed === true
        ? sameBody(others)
        : `même numéro d’immatriculation que ${others.join(", ")}. Chaque ligne est comptée${SPACE}: réunissez-les, ou corrigez le numéro.`,
    "own-row": (_, { value }) =>
      `${value} est votre propre ligne${SPACE}: elle est affichée, et n’est comptée dans aucun total de partenaires.`,
    "second-column": ({ kept }, { field }) =>
      `laissée de côté, car la colonne ${quote(kept)} donne déjà ${quote(field)}.`,
    "hidden-rows": ({ rows, counted }) =>
      counted
        ? `${plural(rows, "ligne masquée ou filtrée, comptée", "lignes masquées ou filtrées, comptées")} malgré tout.`
        : `${plural(rows, "ligne masquée ou filtrée, laissée", "lignes masquées ou filtrées, laissées")} de côté, selon votre choix.`,
    "unmapped-question": ({ answers }, { field }) =>
      `pas de colonne pour ${quote(field)}${SPACE}: ${plural(answers, "réponse est lue", "réponses sont lues")} comme à demander.`,
    "merged-cells": ({ address }) =>
      `des cellules sont fusionnées dans ${address}. Un tableau n’en accepte pas${SPACE}: annulez d’abord la fusion.`,
    "totals-row": (_, { value }) =>
      `${value} ressemble à une ligne de total, mais elle est comptée comme un acteur. Déplacez-la dans la ligne de total du tableau.`,
    "not-a-register": () =>
      `presque chaque nom y figure sur plusieurs lignes, ce ne sont sans doute pas des acteurs${SPACE}; chaque ligne est comptée. Choisissez une autre liste.`,
    "own-word": (own, { value, label }) => ownTerms.problem(own, value, label),
    subject: (own) => subjects.problem(own),
  },
  findingKinds: {
    "missing-name": "Lignes sans nom",
    "placeholder-name": "Noms encore à saisir",
    "unknown-category": "Catégorie absente ou non reconnue",
    "category-inferred": "Catégorie déduite du texte",
    "ambiguous-option": "Mots à plusieurs sens",
    "unknown-option": "Réponses non comprises",
    "ambiguous-mark": "Tirets ambigus",
    "conflicting-answer": "Réponses contradictoires",
    "amount-in-answer": "Montants dans une colonne oui/non",
    "scale-assumed": "Échelles à confirmer",
    "scale-unreadable": "Valeurs hors de l’échelle",
    "date-unreadable": "Dates non comprises",
    "amount-unreadable": "Montants non compris",
    "amount-without-yes": "Montants sans oui",
    "agreement-over": "Conventions terminées dites actives",
    "agreement-denied": "Dates de fin sans convention",
    "agreement-due": "Conventions écrites peut-être dues",
    "number-damaged": "Numéros abîmés",
    "number-invalid": "Numéros à la clé fausse",
    "error-cell": "Cellules en erreur",
    "duplicate-name": "Même nom deux fois",
    "duplicate-number": "Même numéro deux fois",
    "own-row": "Votre propre ligne",
    "second-column": "Deuxième colonne pour la même chose",
    "hidden-rows": "Lignes masquées",
    "unmapped-question": "Questions sans colonne",
    "merged-cells": "Cellules fusionnées",
    "totals-row": "Totaux parmi les acteurs",
    "not-a-register": "Sans doute pas une liste d’acteurs",
    "own-word": "Mots à vous non compris",
    subject: "Sujets non lus",
  },
  scales: {
    percent: `0 à ${percent(100)} (moins de ${percent(15)} nulle, moins de ${percent(50)} faible, moins de ${percent(80)} moyenne)`,
    "0-10": "0 à 10 (0–1 nulle, 2–4 faible, 5–7 moyenne, 8–10 forte)",
    "1-5": "1 à 5 (1 nulle, 2 faible, 3 moyenne, 4–5 forte)",
    "0-3": "0 à 3 (nulle, faible, moyenne, forte)",
    stars: "des étoiles",
  },
  gaps: {
    "empty-category": ({ category, gap: { apart = 0 } }) =>
      apart === 0
        ? `Aucun acteur recensé${SPACE}: ${category}. Qui pourrait les représenter${SPACE}?`
        : `${category}${SPACE}: personne sur qui compter${SPACE}; ${plural(apart, "acteur recensé n’est pas compté", "acteurs recensés ne sont pas comptés")}. Qui d’autre pourrait les représenter${SPACE}?`,
    "unclear-category": ({ category, gap: { doubt } }) => {
      const { unread = 0, of = 0, words = [] } = doubt ?? {};
      const reasons = [
        unread > 0 ? `${unread} sur ${of} n’ont pas de catégorie lue` : "",
        words.length > 0
          ? `${messages.names(words.slice(0, 3).map(quote), Math.max(0, words.length - 3))} peut les désigner`
          : "",
      ];
      return `Impossible de dire si quelqu’un est recensé pour ${category}${SPACE}: ${reasons.filter((text) => text !== "").join(`${SPACE}; `)}.`;
    },
    "confirmed-gap": ({ category, resource, names, gap }) =>
      gap.stakeholders.length === 1
        ? `${category}${SPACE}: le seul acteur n’apporte pas de ${resource} (réponse de ${names}).`
        : `${category}${SPACE}: aucun des ${number(gap.stakeholders.length)} acteurs n’apporte de ${resource} (réponses de ${names}).`,
    "never-asked": ({ category, resource, resources: [first = "", second = ""], ask, gap }) => {
      if (gap.gathered === undefined)
        return `${category}${SPACE}: ${resource} jamais confirmées (${counts(gap.counts)}) → demander à ${ask}.`;
      return gap.isUntouched === true
        ? `${category}${SPACE}: rien de connu pour l’instant (${gap.counts?.unknown ?? 0} à interroger) · d’abord ${first}, puis ${second}.`
        : `${category} – à demander${SPACE}: ${resource} → ${ask}.`;
    },
    "single-source": ({ category, resource, names }) =>
      `${category}${SPACE}: une seule source de ${resource} (${names}).`,
    "no-incentive": ({ category, names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} acteurs volontaires, sans levier d’engagement noté${SPACE}: ${names}.`
        : `${category}${SPACE}: ${names} est volontaire, sans levier d’engagement noté.`,
    "expectation-missed": ({ category, names, resource, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${category}${SPACE}: ${stakeholders.length} acteurs n’apportent pas de ${resource}, alors que le guide en attend (${names}).`
        : `${names} n’apporte pas de ${resource}, alors que le guide en attend de cette catégorie.`,
    "no-follow-up": ({ names, gap: { stakeholders } }) =>
      stakeholders.length > 1
        ? `${stakeholders.length} acteurs prêts, sans référent ou sans prochaine action${SPACE}: ${names}.`
        : `${names} est prêt mais n’a pas de référent ou pas de prochaine action.`,
    "agreement-ending": ({ names, date, gap }) =>
      (gap.days ?? 0) < 0
        ? `La convention avec ${names} s’est terminée le ${date}.`
        : `La convention avec ${names} se termine le ${date} (${plural(gap.days ?? 0, "jour", "jours")}).`,
  },
  gapKinds: {
    "empty-category": "Aucun acteur",
    "unclear-category": "Incertain",
    "confirmed-gap": "Manque confirmé",
    "never-asked": "À demander",
    "single-source": "Source unique",
    "no-incentive": "Sans levier",
    "expectation-missed": "Attendu, manquant",
    "no-follow-up": "Sans suivi",
    "agreement-ending": "Convention",
  },
  skipped: {
    "no-name-column": "pas de colonne avec le nom des acteurs",
    "name-only": "des noms, mais ni catégorie ni question du guide",
    "no-header-row": "pas de ligne d’en-tête",
    empty: "aucune ligne",
    "own-sheet": "écrit par cet outil",
    "own-words": `vos propres mots${SPACE}: lus comme tels`,
    subjects: `votre tableau de sujets${SPACE}: lu comme tel`,
    "not-chosen": "non choisi",
    "tables-first": "à côté des tableaux, qui passent d’abord",
    sample: "l’exemple inventé, tenu à part de vos données",
    "not-a-register": `presque chaque nom y figure sur plusieurs lignes${SPACE}: des versements, des réunions ou autres, pas une liste d’acteurs`,
    "word-list": "des mots à choisir, comme pour des listes déroulantes",
    "no-header-found": `des lignes sans en-têtes${SPACE}: ajoutez une ligne d’en-têtes au-dessus`,
    "notes-only": "des notes, pas de liste",
    "too-far-right": `pas lues${SPACE}: au-delà des 200 premières colonnes de la feuille. Une liste doit commencer plus à gauche`,
    damaged: `endommagé dans le fichier${SPACE}: Excel le retire à l’ouverture, les cellules restent`,
  },
  askAgain: (date) => `à redemander${SPACE}: réponses du ${date}`,
  typedOver: { addedRow: "ligne ajoutée", others: (count) => `… et ${count} de plus` },
};

/** Oui, aucune et à demander en chiffres. */
function counts(answers: { yes: number; no: number; unknown: number } | null): string {
  return answers === null ? "" : `${answers.yes} oui, ${answers.no} aucune, ${answers.unknown} à demander`;
}

/** Des lignes dont l’utilisateur a dit qu’elles sont un seul organisme. */
function sameBody(others: readonly string[]): string {
  return `même organisme que ${others.join(", ")}, vous l’avez confirmé. Chaque ligne reste comptée${SPACE}: réunissez-les dans votre liste.`;
}
