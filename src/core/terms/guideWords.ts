/** Labels and codes of the guide as the table of own words names them, in every language. */

import {
  CATEGORIES,
  FIELDS,
  LANGUAGES,
  SCALE_FIELDS,
  type Category,
  type Field,
  type Resource,
  type ScaleField,
} from "../guide/codes";
import { isGuideCategory, isCategory } from "../guide/categories";
import { COLUMNS, optionsOf, wordsOf, type OptionList } from "../guide/vocabulary";
import { fieldLabel } from "../messages/messages";
import { SCALE_CHOICES, type ScaleChoice } from "../model/mapping";
import { termsOf } from "../texts/texts";
import { fold } from "../words/fold";
import { readKind } from "../words/kinds";
import { listOfField } from "../words/ownWords";
import { wordsOfList } from "../words/readOptions";
import { scaleWord } from "../words/scaleWords";
import { answerWord, raw } from "../words/words";

let fields: ReadonlyMap<string, Field> | null = null;

/** Fields by folded word: their labels first, then codes, then other words for them; what comes first stays. */
function fieldWords(): ReadonlyMap<string, Field> {
  if (fields !== null) return fields;
  const index = new Map<string, Field>();
  const add = (word: string, field: Field): void => {
    const folded = fold(word);
    if (folded !== "" && !index.has(folded)) index.set(folded, field);
  };
  for (const field of FIELDS) for (const language of LANGUAGES) add(fieldLabel(field, language), field);
  for (const field of FIELDS) add(field, field);
  for (const column of COLUMNS)
    for (const language of LANGUAGES) for (const word of wordsOf(column, language)) add(word, column.field);
  return (fields = index);
}

/** The field a text names, or null. */
export function fieldNamed(text: string): Field | null {
  return fieldWords().get(fold(text)) ?? null;
}

/** Lists of which a column may hold the words. */
const LISTS: readonly OptionList[] = [...new Set(FIELDS.flatMap((field) => listOfField(field) ?? []))];

/** What a text means in each list of the guide: nothing in most of them. */
export function codesNamed(text: string): { readonly list: OptionList; readonly code: string }[] {
  return LISTS.flatMap((list) => {
    const code = codeNamed(text, list);
    return code === null ? [] : [{ list, code }];
  });
}

function codeNamed(text: string, list: OptionList): string | null {
  const coded = optionsOf(list).find(({ code }) => code === raw(text))?.code;
  if (coded !== undefined) return coded;
  switch (list) {
    case "CATEGORY":
      return categoryNamed(text);
    case "SCALE": {
      const value = scaleWord(text);
      return value === null ? null : String(value);
    }
    case "YES-NO":
      return answerWord(text);
    default:
      return wordsOfList(list).find(text);
  }
}

/** Categories by folded name: as the guide and our sheets name them. */
const categories: ReadonlyMap<string, Category> = new Map(
  LANGUAGES.flatMap((language) =>
    CATEGORIES.flatMap((category) => {
      const label = optionsOf("CATEGORY").find(({ code }) => code === category)?.labels[language];
      const names = [termsOf(language).categories[category], ...(label === undefined ? [] : [label])];
      return names.map((name) => [fold(name), category] as const);
    }),
  ),
);

/** The category a text names without doubt, or null. */
export function categoryNamed(text: string): Category | null {
  const code = raw(text);
  if (isCategory(code)) return code;
  const named = categories.get(fold(text));
  if (named !== undefined) return named;
  const reading = readKind(text);
  return reading.status === "exact" ? reading.category : null;
}

/** The same for one of the guide's own ten. */
export function guideCategoryNamed(text: string): Category | null {
  const category = categoryNamed(text);
  return isGuideCategory(category) ? category : null;
}

/** The resource a text names, or null; "Data" and "Technical resources" alike. */
export function resourceNamed(text: string): Resource | null {
  const code = wordsOfList("RESOURCE").find(text) ?? fieldNamed(text)?.replace(/^resource_/, "");
  return code === "financial" || code === "technical" || code === "human" || code === "data" ? code : null;
}

/** The axis a text names, or null. */
export function axisNamed(text: string): ScaleField | null {
  const folded = fold(text);
  const isShort = (field: ScaleField): boolean =>
    LANGUAGES.some((language) => fold(termsOf(language).items[field].header) === folded);
  const field = SCALE_FIELDS.find(isShort) ?? fieldNamed(text);
  return SCALE_FIELDS.find((own) => own === field) ?? null;
}

/** Scales as they are written in the table. */
export const SCALE_LABELS: Readonly<Record<ScaleChoice, string>> = {
  "0-3": "0–3",
  "1-5": "1–5",
  "0-10": "0–10",
  percent: "%",
};

/** The scale a text names: "1–5", "0 to 10", "/10", "0 à 100 %". Null for any other. */
export function scaleNamed(text: string): ScaleChoice | null {
  const plain = raw(text);
  if (
    /^(?:(?:0\s*\D{1,6}\s*)?100\s*)?%$|^(?:per ?cent|pour ?cent|pourcentage|percentage|porcentaje|percentagem|por ciento|por cento)$/u.test(
      plain,
    )
  )
    return "percent";
  const over = /^(?:\/|sur|out of|sobre|em)\s*(\d{1,3})$/u.exec(plain)?.[1];
  const [, from, to] = /^(?:de\s+|from\s+)?(\d)\s*(?:[-–—à…]|to|\.\.|a|até|hasta)\s*(\d{1,3})$/u.exec(plain) ?? [];
  if (over !== undefined) return SCALE_CHOICES.find((scale) => scale.endsWith(`-${over}`)) ?? null;
  return (
    SCALE_CHOICES.find((scale) => scale === `${from ?? ""}-${to ?? ""}`) ??
    (from === "0" && to === "100" ? "percent" : null)
  );
}
