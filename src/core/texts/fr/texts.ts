import type { LanguageTexts } from "../catalogue/language";
import { agreements } from "./agreements";
import { assistants } from "./assistants";
import { map } from "./map";
import { bare } from "./bare";
import { columns } from "./columns";
import { errors } from "./errors";
import { messages } from "./messages";
import { printed } from "./printed";
import { report } from "./report";
import { sheets } from "./sheets";
import { subjectSheet } from "./subjectSheet";
import { terms } from "./terms";

/** Everything that the core says in French. */
export const fr: LanguageTexts = {
  ...{ terms, messages, columns, errors, printed, sheets },
  ...{ report, agreements, assistants, bare, map, subjectSheet },
};
