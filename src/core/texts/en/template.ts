import type { TemplateTexts } from "../catalogue/template";

/** English texts around a template table. */
export const template: TemplateTexts = {
  sheetName: "Stakeholders",
  listSheetName: "Word lists",
  title: "One row per stakeholder. Leave a cell blank while nobody has been asked.",
  sampleTitle: "An invented sample: twelve stakeholders of a town. Leave a cell blank while nobody has been asked.",
  listHeaders: { CATEGORY: "Types of stakeholders", GAIN: "Expected gains", INCENTIVE: "Means of commitment" },
  guidance: {
    name: "Name of the organisation. One row each; no name of a person is needed.",
    category: "Pick the type of stakeholder from the list (sheet “Word lists”).",
    kind: "Pick the type of stakeholder from the list.",
    several: "Several: separate by semicolons. “None” if you asked and there is none.",
    answer: "Yes, or No if you asked and there is none. Blank or ? = to ask.",
    notes: "No personal data here: the workbook is shared.",
  },
  sampleNames: {
    agency: "Valbrune Metropolitan Agency",
    water: "Ardelle Water Company",
    bank: "Tressac Bank",
    mobile: "Ondal Mobile",
    networks: "Fibrance Networks",
    studio: "Cartéo Studio",
    riders: "Moped Riders’ Cooperative",
    repair: "Second Life Repair Workshop",
    links: "Links and Clicks",
    neighbourhood: "Riverside Neighbourhood Committee",
    buses: "Panel of Bus Users",
    university: "University of Tressac",
  },
};
