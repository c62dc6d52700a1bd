/**
 * The key questions of the guide, in its own breadth, and the question of each checklist item.
 *
 * Source: AFD–IDDRI guide, step 3, "Key questions"; English word for word, the other languages translated.
 */

import { CHECKLIST_ITEMS, RESOURCES, type ChecklistItem, type Gain } from "./codes";
import { byField } from "./records";
import type { Texts } from "./vocabulary";

/** The key questions, in guide order. */
export const KEY_QUESTIONS = ["digital", "gains", "resources", "incentives"] as const;
export type KeyQuestion = (typeof KEY_QUESTIONS)[number];

/** What each key question says. */
export const KEY_QUESTION_TEXTS: Readonly<Record<KeyQuestion, Texts>> = {
  digital: {
    en: "Who are the local stakeholders most familiar with and keenest to use digital technology?",
    fr: "Quels sont les acteurs locaux les plus familiers du numérique et les plus désireux de l’utiliser\u00a0?",
    es: "¿Qué actores locales están más familiarizados con la tecnología digital y más dispuestos a usarla?",
    pt: "Quais são os atores locais mais familiarizados com a tecnologia digital e mais dispostos a usá-la?",
  },
  gains: {
    en: "What would each potential partner gain by developing digital tools: profit expectations, social cause or political interest, generation of new knowledge, enhanced efficiency or democracy?",
    fr: "Que gagnerait chaque partenaire potentiel à développer des outils numériques\u00a0: perspectives de profit, cause sociale ou intérêt politique, production de nouvelles connaissances, gain d’efficacité ou de démocratie\u00a0?",
    es: "¿Qué ganaría cada socio potencial desarrollando herramientas digitales: expectativas de beneficio, causa social o interés político, generación de nuevo conocimiento, mayor eficiencia o democracia?",
    pt: "O que ganharia cada parceiro potencial ao desenvolver ferramentas digitais: expectativas de lucro, causa social ou interesse político, geração de novo conhecimento, maior eficiência ou democracia?",
  },
  resources: {
    en: "What are the resources of each that could be rallied for projects with the local authority: financial, technical, human, data?",
    fr: "Quelles sont les ressources de chacun qui pourraient être mobilisées pour des projets avec la collectivité\u00a0: financières, techniques, humaines, données\u00a0?",
    es: "¿Qué recursos de cada uno podrían movilizarse para proyectos con la administración local: financieros, técnicos, humanos, datos?",
    pt: "Que recursos de cada um poderiam ser mobilizados para projetos com a autarquia: financeiros, técnicos, humanos, dados?",
  },
  incentives: {
    en: "What are the possible means of commitment and incentives to make them partners and conduct actions together: visibility and marketing, complementary partnerships, targeting of pilot actions?",
    fr: "Quels sont les moyens d’engagement et les incitations possibles pour en faire des partenaires et mener des actions ensemble\u00a0: visibilité et marketing, partenariats complémentaires, ciblage d’actions pilotes\u00a0?",
    es: "¿Qué medios de compromiso e incentivos son posibles para hacerlos socios y llevar a cabo acciones juntos: visibilidad y marketing, alianzas complementarias, focalización en acciones piloto?",
    pt: "Que meios de compromisso e incentivos são possíveis para fazer deles parceiros e conduzir ações em conjunto: visibilidade e marketing, parcerias complementares, foco em ações-piloto?",
  },
};

const QUESTION_OF_ITEM: Readonly<Record<ChecklistItem, KeyQuestion>> = {
  familiarity: "digital",
  keenness: "digital",
  gains: "gains",
  ...byField("resource", RESOURCES, () => "resources" as const),
  incentives: "incentives",
};

/** The checklist items that each key question covers, in the order of the questions. */
export const KEY_QUESTION_ITEMS: readonly (readonly ChecklistItem[])[] = KEY_QUESTIONS.map((question) =>
  CHECKLIST_ITEMS.filter((item) => QUESTION_OF_ITEM[item] === question),
);

/** The question of each checklist item. */
export const ITEM_QUESTIONS: Readonly<Record<ChecklistItem, Texts>> = {
  familiarity: {
    en: "How familiar is this stakeholder with digital technology?",
    fr: "Quel est le degré de familiarité de cet acteur avec le numérique\u00a0?",
    es: "¿Qué familiaridad tiene este actor con lo digital?",
    pt: "Qual a familiaridade deste ator com o digital?",
  },
  keenness: {
    en: "How keen is it to use digital technology?",
    fr: "Quelle est son appétence pour le numérique\u00a0?",
    es: "¿Qué disposición tiene a usar lo digital?",
    pt: "Qual a sua disposição para usar o digital?",
  },
  gains: {
    en: "What would it gain by developing digital tools?",
    fr: "Qu’aurait-il à gagner à développer des outils numériques\u00a0?",
    es: "¿Qué ganaría desarrollando herramientas digitales?",
    pt: "O que ganharia ao desenvolver ferramentas digitais?",
  },
  resource_financial: {
    en: "Could it bring financial resources?",
    fr: "Peut-il mobiliser des ressources financières\u00a0?",
    es: "¿Puede aportar recursos financieros?",
    pt: "Pode mobilizar recursos financeiros?",
  },
  resource_technical: {
    en: "Could it bring technical resources?",
    fr: "Peut-il mobiliser des ressources techniques\u00a0?",
    es: "¿Puede aportar recursos técnicos?",
    pt: "Pode mobilizar recursos técnicos?",
  },
  resource_human: {
    en: "Could it bring human resources?",
    fr: "Peut-il mobiliser des ressources humaines\u00a0?",
    es: "¿Puede aportar recursos humanos?",
    pt: "Pode mobilizar recursos humanos?",
  },
  resource_data: {
    en: "Could it bring data?",
    fr: "Peut-il mobiliser des données\u00a0?",
    es: "¿Puede aportar datos?",
    pt: "Pode mobilizar dados?",
  },
  incentives: {
    en: "Which means of commitment or incentives would make it a partner?",
    fr: "Quels moyens d’engagement ou incitations pour en faire un partenaire\u00a0?",
    es: "¿Qué medios de compromiso o incentivos lo harían socio?",
    pt: "Que meios de compromisso ou incentivos fariam dele um parceiro?",
  },
};

/** The guide names four groups of gains; we tell six apart and roll them up. */
export const GAIN_GROUPS: readonly (readonly Gain[])[] = [
  ["profit"],
  ["social_cause", "political_interest"],
  ["knowledge"],
  ["efficiency", "democracy"],
];
