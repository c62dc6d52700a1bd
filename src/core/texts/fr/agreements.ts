import type { AgreementTexts } from "../catalogue/agreements";
import { plural, SPACE } from "./wording";

/** French texts of agreements and budget. */
export const agreements: AgreementTexts = {
  title: (toRenew, toSign) => {
    const renew = plural(toRenew, "convention à renouveler", "conventions à renouveler");
    if (toRenew + toSign === 0) return `Conventions et budget${SPACE}: rien à renouveler d’ici six mois`;
    if (toSign === 0) return `Conventions et budget${SPACE}: ${renew}`;
    const sign = `${toSign} à signer`;
    return `Conventions et budget${SPACE}: ${toRenew === 0 ? sign : `${renew}, ${sign}`}`;
  },
  subtitle: (lines) =>
    `${plural(lines, "ligne", "lignes")} · montants par an · accordé et possible ne s’additionnent jamais`,
  otherYears: (years) => `montants de ${years} non repris`,
  asOf: "Situation au",
  threshold: "Convention écrite au-delà de",
  thresholdHint: `versés dans l’année par la collectivité (repère modifiable${SPACE}; en France 23${SPACE}000${SPACE}€, organismes privés)`,
  notes: {
    asOf: "Jour auquel les états et les jours restants sont calculés. Vous pouvez le changer pour regarder plus loin.",
    threshold:
      "Repère, à adapter à vos règles. Au-delà, une ligne accordée sans convention écrite est marquée «\u00a0à signer\u00a0». Videz la cellule pour ne rien marquer.",
  },
  bands: {
    partner_amount: "Partenaire, en numéraire",
    in_kind_value: "Partenaire, en nature (valorisé)",
    authority_amount: "Collectivité",
  },
  headers: {
    name: "Partenaire",
    agreement: "Nature",
    agreement_end: "Fin",
    state: "État",
    owner: "Référent",
    commitment: "Accord",
    to_do: "À faire",
    days: "Jours restants",
    firm: "Ferme",
    watched: "Soumis au seuil",
    body: "Numéro d’organisme",
    category_code: "Code de catégorie",
    state_code: "Code d’état",
    rank: "Rang",
    key: "Clé",
  },
  amount: { partner_amount: "Numéraire", in_kind_value: "En nature", authority_amount: "Collectivité" },
  undated: "sans année",
  agreed: "Total accordé",
  possible: "Total possible, à part",
  commitments: { agreed: "Accordé", possible: "Possible" },
  states: {
    sign: "à signer",
    ended: "échue",
    ending: "à renouveler",
    running: "en cours",
    none: "aucune notée",
    talks: "en discussion",
  },
  toDo: {
    ended: (days) => `échue depuis ${plural(days, "jour", "jours")}`,
    ending: (days) => (days < 2 ? `reste ${days} jour` : `restent ${days} jours`),
    sign: "convention écrite due\u00a0?",
    talks: "à confirmer",
  },
  byCategory: "Par catégorie, accordé",
  lines: ["ligne", "lignes"],
  noLine: "Aucune convention ni aucun montant noté.",
};
