import type { CardStrings } from "../catalogue/cardPane";
import { number, plural } from "./wording";

/** English texts of the interview’s card. */
export const cardPane: CardStrings = {
  leadTitle: "Whom to ask first?",
  leadText: (missing, listed, held) =>
    held === missing
      ? `${plural(missing, "answer is", "answers are")} missing, ${missing === 1 ? "" : "all "}from ${listed === 1 ? "this stakeholder" : `these ${number(listed)} stakeholders`}.`
      : `${plural(missing, "answer is", "answers are")} missing. ${listed === 1 ? "This stakeholder holds" : `These ${number(listed)} stakeholders hold`} ${number(held)}.`,
  resume: (name) => `Resume: ${name}`,
  start: (name) => `Start with ${name}`,
  lead: "Whom to ask first",
  row: (row) => `row ${row}`,
  rowSelected: (row) => `row ${row} selected`,
  questionOf: (index, of) => `Question ${index} of ${of}`,
  questions: {
    familiarity: "At ease with digital tools?",
    keenness: "Keen to get involved?",
    gains: "What gain is expected?",
    resource_financial: "Money to put in?",
    resource_technical: "Equipment, know-how?",
    resource_human: "Staff, volunteers?",
    resource_data: "Data to share?",
    incentives: "What would make them a partner?",
  },
  guide: "Guide’s wording and help",
  yesHint: "they can bring some",
  noneHint: "asked, there is none",
  toAskHint: "no answer yet",
  advance: "Move on by itself",
  note: {
    title: "Note on this answer",
    day: "On",
    source: "Source",
    noSource: "not noted",
    others: "Other notes of this stakeholder",
  },
};
