/** The fields a header speaks of at all, beside what it says: worth a question where the values fit one of them. */

import type { Field } from "../guide/codes";
import { FREE_TEXT_FIELDS } from "./expectations";
import { fieldsOfConcept } from "./headerGrammar";
import { languageReadings, type HeaderContext, type HeaderReading } from "./headerMeaning";

/** Fields whose values anything may be: a word somewhere in the header is no ground to ask for them. */
const NEVER_BY_A_WORD: ReadonlySet<Field> = new Set<Field>([...FREE_TEXT_FIELDS, "id"]);

/**
 * The fields of all concepts that stand in a header, in the language of the table where one is told, each with how much of
 * the header speaks of it.
 */
export function spokenFields(reading: HeaderReading, context: HeaderContext): ReadonlyMap<Field, number> {
  const phrases = languageReadings(reading, context.language);
  const concepts = phrases.flatMap(({ head, others }) => (head === null ? others : [head, ...others]));
  if (concepts.some((concept) => NO_QUESTION.has(concept))) return new Map();
  const said = new Set(reading.hints.isMoney && concepts.length > 0 ? [...concepts, "AMOUNT"] : concepts);
  const fields = new Map<Field, number>();
  for (const { field, explained } of [...said].flatMap((concept) => fieldsOfConcept(concept, said, context)))
    if (!NEVER_BY_A_WORD.has(field)) fields.set(field, Math.max(explained, fields.get(field) ?? 0));
  return fields;
}

/** What is outside the product, wherever it stands. */
const NO_QUESTION: ReadonlySet<string> = new Set(["OUT", "ADDRESS", "FILE", "LINK", "FIRSTNAME", "START", "YEAR"]);
