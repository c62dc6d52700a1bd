import type { EntryKind, OwnSettingName } from "../../model/finding";
import type { OwnTermsTexts } from "../catalogue/ownTerms";
import { quote } from "./wording";

/** English texts about the table of own words. */
export const ownTerms: OwnTermsTexts = {
  sheetName: "My words",
  title: "My words: what the columns and words of my lists mean",
  howTo: [
    "One row each: choose what you explain, type it as it stands in your list, then choose or type what it means in the words of the guide.",
    "The audit says which cells it does not understand. Copied into another workbook, this sheet holds there too.",
  ],
  headers: { what: "What", yours: "Yours", means: "Means", onlyIn: "Only in column", note: "Note" },
  kinds: { column: "column", word: "word", kind: "kind of body", scale: "scale", setting: "setting" },
  settings: { high: "High from", agreement: "Written agreement from" },
  aside: "leave aside",
  guideWords: "Words of the guide",
  settingWords: "Settings",
  problem: (own, value, label) => {
    switch (own.problem) {
      case "no-columns":
        return `no column ${own.missing.map((column) => quote(ownTerms.headers[column])).join(", ")}. Give the table its headers back: ${HEADERS}.`;
      case "second-table":
        return `this second table of words is not read, ${quote(own.read)} counts. Move its rows there.`;
      case "too-long":
        return `only the first ${own.rows} rows are read. Take out those that are blank or not needed.`;
      case "what-missing":
        return `it does not say what is explained. Choose ${KINDS}.`;
      case "what-unknown":
        return `${value} cannot be explained. Choose ${KINDS}.`;
      case "yours-missing":
        return YOURS[own.entry];
      case "means-missing":
        return `it does not say what it means. ${MEANS[own.entry]}`;
      case "means-unknown":
        return `${value} is not understood. ${MEANS[own.entry]}${own.likely.length === 0 ? "" : ` Perhaps ${own.likely.map((code) => quote(label(code))).join(" or ")}.`}`;
      case "setting-unknown":
        return `${value} is not a setting. ${YOURS.setting}`;
      case "value-unknown":
        return `${value} is not a value for it. ${VALUES[own.setting]}`;
      case "text-too-long":
        return "the text is longer than 255 characters. Type only the header or the word.";
      case "cell-error":
        return `the cell shows the error ${value}. Repair its formula or type the text.`;
      case "said-twice":
        return `${own.other} says otherwise, and counts. Take out one of the two.`;
    }
  },
};

const KINDS = "column, word, kind of body, scale or setting";
const HEADERS = "What, Yours, Means";

const YOURS: Readonly<Record<EntryKind, string>> = {
  column: "Type the header of the column as it stands in your list.",
  word: "Type the word as it stands in the cells of your list.",
  kind: "Type your own name of the kind of body.",
  scale: "Type the header of the column as it stands in your list.",
  setting: `Type ${quote("High from · Familiarity")}, ${quote("Telecoms · Data")} or ${quote("Written agreement from")}.`,
};

const MEANS: Readonly<Record<EntryKind, string>> = {
  column: `Choose what the column holds, for example ${quote("Category")}, or ${quote("leave aside")}.`,
  word: `Choose an answer of the guide, for example ${quote("NGO")}, ${quote("High")} or ${quote("Yes")}.`,
  kind: `Choose one of the guide’s ten categories, for example ${quote("Social and solidarity economy")}.`,
  scale: "Choose 0–3, 1–5, 0–10 or %.",
  setting: "Type its value.",
};

const VALUES: Readonly<Record<OwnSettingName, string>> = {
  high: "Type 1, 2 or 3.",
  expected: "Type 2 (expected), 1 (plausible) or 0 (not to be asked first).",
  agreement: "Type an amount, for example 23000.",
};
