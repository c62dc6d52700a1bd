import type { CardStrings } from "../catalogue/cardPane";
import { number, plural, SPACE } from "./wording";

/** French texts of the interview’s card. */
export const cardPane: CardStrings = {
  leadTitle: `À qui demander d’abord${SPACE}?`,
  leadText: (missing, listed, held) =>
    held === missing
      ? `${plural(missing, "réponse manque", "réponses manquent")}, ${missing === 1 ? "" : "toutes "}auprès de ${listed === 1 ? "cet acteur" : `ces ${number(listed)} acteurs`}.`
      : `${plural(missing, "réponse manque", "réponses manquent")}. ${listed === 1 ? "Cet acteur en détient" : `Ces ${number(listed)} acteurs en détiennent`} ${number(held)}.`,
  resume: (name) => `Reprendre${SPACE}: ${name}`,
  start: (name) => `Commencer par ${name}`,
  lead: "À qui demander d’abord",
  row: (row) => `ligne ${row}`,
  rowSelected: (row) => `ligne ${row} sélectionnée`,
  questionOf: (index, of) => `Question ${index} sur ${of}`,
  questions: {
    familiarity: `À l’aise avec le numérique${SPACE}?`,
    keenness: `Envie de s’y engager${SPACE}?`,
    gains: `Quel gain attendu${SPACE}?`,
    resource_financial: `De l’argent à y mettre${SPACE}?`,
    resource_technical: `Du matériel, un savoir-faire${SPACE}?`,
    resource_human: `Des agents, des bénévoles${SPACE}?`,
    resource_data: `Des données à partager${SPACE}?`,
    incentives: `Qu’est-ce qui en ferait un partenaire${SPACE}?`,
  },
  guide: "Texte du guide et aide",
  yesHint: "cet acteur peut en apporter",
  noneHint: "demandé, il n’y en a pas",
  toAskHint: "pas encore de réponse",
  advance: "Avance automatique",
  note: {
    title: "Note sur cette réponse",
    day: "Le",
    source: "Source",
    noSource: "non précisée",
    others: "Autres notes sur cet acteur",
  },
};
