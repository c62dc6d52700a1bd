/** The shapes a value may have: what it could be, whatever its column is called. */

import type { Field } from "../guide/codes";
import { optionsOf, type OptionList } from "../guide/vocabulary";
import { isAddress } from "../words/addresses";
import { readAmount } from "../words/amounts";
import { compactDay, parseDate } from "../words/dateTexts";
import { isNameOfBody, readKind } from "../words/kinds";
import { listOfField } from "../words/ownWords";
import { readOptions } from "../words/readOptions";
import { isPlace } from "../words/places";
import { readRegistration, type RegistrationReading } from "../words/registration";
import { scaleWord } from "../words/scaleWords";
import { isTheme } from "../words/themes";
import { answerWord, isAmbiguousMark, leadingAnswer } from "../words/words";

/** Lists whose words are looked for in values. */
const LISTS = [
  "GAIN",
  "RESOURCE",
  "INCENTIVE",
  "SCOPE",
  "ROLE",
  "NEED",
  "STATUS",
  "STANCE",
  "AGREEMENT",
  "CONFIDENCE",
  "PRIVACY",
] as const satisfies readonly OptionList[];

/** A shape; one value may have several. */
export type Shape =
  | "number"
  | "smallNumber"
  /** A whole number below a hundred with nothing beside it: votes, places, points. */
  | "count"
  | "year"
  | "date"
  /** A number that would be a day of our time, if it were shown as one. */
  | "serial"
  /** A day without signs: "20270315". */
  | "compactDay"
  | "amount"
  | "money"
  | "percent"
  | "yesNo"
  | "answered"
  | "yes"
  | "unknown"
  | "scaleWord"
  /** "None" and "no" answer any question. */
  | "none"
  | "email"
  | "phone"
  /** A form that only numbers of telephones have: a plus sign, a prefix in brackets, groups set apart by spaces. */
  | "phoneForm"
  | "url"
  | "registration"
  | "registrationShape"
  /** A form that only numbers of a register have: 14 digits, letters and check digits. */
  | "registrationForm"
  | "code"
  | "kind"
  | "kindInside"
  /** A field of public action: health, water. */
  | "theme"
  /** A place that is known by name: a country, a region, a larger town. */
  | "place"
  /** What may be the address of a site by its form: "mairie.example". */
  | "domain"
  | "bodyName"
  | "person"
  /** A name of a person that nothing else looks like: with a title or initials. */
  | "titled"
  | "short"
  | "sentence"
  | "letter"
  /** "Ms", "Dr": how a person is addressed, and no more. */
  | "salutation"
  | "capitalised"
  /** A street with a number: "12 rue du Port", "C/ Mayor, 3". */
  | "address"
  /** One capitalised word that means nothing else: what a person is called by who knows them, "Charo", "Aoife". */
  | "called"
  /** Two to five words in capitals that mean nothing else: a person, or a body. */
  | "inCapitals"
  /** One word with a figure in it: "401ADI". */
  | "reference"
  | (typeof LISTS)[number];

/** The shapes of a word that the user has explained: those of every list that has its code. */
export function shapesOfCode(code: string): readonly Shape[] {
  const has = (list: OptionList): boolean => optionsOf(list).some((option) => option.code === code);
  const shapes: Shape[] = LISTS.filter(has);
  if (has("CATEGORY")) shapes.push("kind");
  if (has("SCALE")) shapes.push("scaleWord");
  if (has("YES-NO")) shapes.push("yesNo", "answered");
  return shapes;
}

/** Lists whose words are looked for. */
export type ShapeList = (typeof LISTS)[number];

/** The list of a field's options, where it is one that is looked for in values. */
export function shapeListOf(field: Field): ShapeList | null {
  const list = listOfField(field);
  return LISTS.find((own) => own === list) ?? null;
}

/**
 * The shapes of a value.
 *
 * @param isDay Whether a number is shown as a day.
 * @param lists Option lists whose words are looked for: reading a text as options of all of them takes long.
 */
export function shapesOf(
  value: string | number | boolean,
  isDay: boolean,
  lists: readonly ShapeList[],
): readonly Shape[] {
  if (typeof value === "boolean") return ["yesNo", "answered", value ? "yes" : "none"];
  return typeof value === "number" ? numberShapes(value, isDay) : textShapes(value.trim(), lists);
}

/** Serial numbers of 1990-01-01 and 2059-12-31. */
const [FIRST_DAY, LAST_DAY] = [32_874, 58_439];

function numberShapes(value: number, isDay: boolean): Shape[] {
  if (isDay) return ["date"];
  const shapes: Shape[] = ["number", "amount"];
  if (value === 0 || value === 1) shapes.push("yesNo", "answered");
  if (value >= 0 && value <= 10) shapes.push("smallNumber");
  if (Number.isInteger(value) && value >= 0 && value < 100) shapes.push("count");
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) shapes.push("year");
  if (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY) shapes.push("serial");
  if (compactDay(String(value)) !== null) shapes.push("compactDay");
  if (Number.isInteger(value) && value >= 0) {
    shapes.push("code");
    const digits = String(value);
    if (digits.length >= 8) shapes.push("registrationShape");
    const reading = readRegistration(digits);
    if (isChecked(reading)) shapes.push("registration");
    if (isRegisterForm(reading)) shapes.push("registrationForm");
    if (digits.length >= 9 && digits.length <= 12) shapes.push("phone");
  }
  return shapes;
}

const EMAIL = /^(?:mailto:)?[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}$/iu;
const URL =
  /^(?:https?:\/\/\S+|www\.\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:org|com|net|fr|es|pt|br|uk|eu|io|gov|gouv|edu|info|ci|sn|ma|tn|cm|ke|gh|ng|za|mx|co|cl|ar|pe|ec|ao|mz|cv|cat|asso|africa)(?:\.[a-z]{2})?(?:\/\S*)?)$/iu;
/** What ends like an address of the web and not like a file, whatever the ending: there are more than a thousand of them. */
const DOMAIN =
  /^(?:[\p{L}\d][\p{L}\d-]*\.)+(?!(?:docx?|xlsx?|xlsm|pptx?|od[stp]|pdf|csv|txt|rtf|zip|jpe?g|png|gif|msg|eml)$)\p{Ll}{2,}(?:\/\S*)?$/u;
const PHONE =
  /^(?:(?:t[ée]l\.?|phone|m[óo]vil|fixe|portable|cell?)\s?:?\s*)?(?:\+|00)?[\d(][\d\s().\-/–]{6,}\d(?:\s?(?:ext|poste|x)\.?\s?\d+)?$/i;
const PHONE_FORM = /[+(]|\d \d|\p{L}/u;
/** Numbers of files and acts, days and accounts: "001/2025", "2026-01-01/2026-12-31", "24.01.004". */
const NO_PHONE = /^(?:\d{1,5}[/-](?:19|20)\d\d|\d{4}-\d\d-\d\d\b.*|\d\d\.\d\d\.\d{3})$/;
const CODE = /^[\p{L}\d]{0,8}[-_/. ]?[\p{L}]{0,4}[-_/. ]?\d[\p{L}\d/_.-]{0,14}$/u;

function textShapes(text: string, lists: readonly ShapeList[]): Shape[] {
  if (text.length > 300) return ["sentence"];
  const shapes: Shape[] = [];
  const push = (condition: boolean, ...own: Shape[]): void => {
    if (condition) shapes.push(...own);
  };
  if (EMAIL.test(firstOf(text))) return ["email"];
  if (URL.test(text)) return ["url"];
  push(DOMAIN.test(text), "domain");
  const answer = answerWord(text) ?? leadingAnswer(text);
  push(isAmbiguousMark(text) || answer === "unknown", "unknown", "yesNo");
  push(answer === "yes" || answer === "no", "yesNo", "answered");
  const isPhone =
    PHONE.test(firstOf(text)) &&
    text.replace(/\D/g, "").length >= 7 &&
    !NO_PHONE.test(text) &&
    parseDate(text) === null;
  push(isPhone, "phone");
  push(isPhone && PHONE_FORM.test(text) && !/\d 000$/.test(text), "phoneForm");
  pushFigures(text, shapes);
  push((scaleWord(text) !== null && answer === null) || /^[★☆]+$/.test(text), "scaleWord");
  push(answer === "no" || answer === "yes", answer === "no" ? "none" : "yes");
  push(CODE.test(text) && text.length <= 20, "code");
  const words = text.split(/\s+/);
  push(/^\p{L}$/u.test(text), "letter");
  push(SALUTATION.test(text), "salutation");
  push(words.length >= 7, "sentence");
  push(words.length <= 6 && /\p{L}{2}/u.test(text), "short");
  push(/^\p{Lu}/u.test(text), "capitalised");
  push(isAddress(text), "address");
  push(/^\S*\d\S*$/.test(text), "reference");
  if (answer !== "unknown") pushMeanings(text, lists, shapes);
  return shapes;
}

/** Whether a number could hardly be of anything but a register: eight digits without a check digit may be. */
function isChecked(reading: RegistrationReading): boolean {
  return reading.status === "valid" && !(reading.kind === "company-uk" && /^\d/.test(reading.number));
}

/** Nine digits may be anything; other forms with check digits are those of registers. */
function isRegisterForm(reading: RegistrationReading): boolean {
  if (reading.status === "valid" && !isChecked(reading)) return false;
  if (reading.status === "valid") return !["nipc", "siren"].includes(reading.kind) || reading.number.length !== 9;
  return reading.status === "damaged" || (reading.status === "invalid" && reading.number.length !== 9);
}

/** Six figures or more, letters of a register or a check letter around them. */
const REGISTER_NUMBER = /^\p{L}{0,4}[-\s]?\d[\d\s./-]{4,}\d[-\s]?[\p{L}\d]{0,2}$/u;

/** The first of several addresses or numbers in one cell. */
function firstOf(text: string): string {
  return text.split(/\s*[;,\n]\s*|\s+(?:\/|ou|or|o)\s+/)[0] ?? text;
}

function pushFigures(text: string, shapes: Shape[]): void {
  if (!/\d/.test(text) && !/★|☆/.test(text)) return;
  // Forms and databases write the time behind the day.
  const day = text.replace(/[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:[ap]m|z|[+-]\d{2}:?\d{2})?$/i, "");
  const isDate = parseDate(day) !== null && !/^\d{4}$/.test(day);
  if (isDate) shapes.push("date");
  if (compactDay(text) !== null) shapes.push("compactDay");
  if (/^(?:19|20)\d\d$/.test(text)) shapes.push("year");
  if (/^\d{1,2}(?:[.,]\d+)?(?:\s?\/\s?\d{1,2})?$/.test(text)) shapes.push("smallNumber");
  if (/^\d{1,2}$/.test(text)) shapes.push("count");
  if (/^\d{1,3}(?:[.,]\d+)?\s?%$/.test(text)) shapes.push("percent");
  if (/^[\d\s.,]+$/.test(text)) shapes.push("number");
  if (!isDate && readAmount(text).status === "amount") {
    shapes.push("amount");
    if (/[€£$]|eur|fcfa|cfa|usd|\bk\b|\d\s?[kM]\b/i.test(text)) shapes.push("money");
  }
  if (isDate) return;
  const reading = readRegistration(text);
  const registration = reading.status;
  if (isRegisterForm(reading)) shapes.push("registrationForm");
  if (registration !== "other" || REGISTER_NUMBER.test(text)) shapes.push("registrationShape");
  if (isChecked(reading)) shapes.push("registration");
}

function pushMeanings(text: string, lists: readonly ShapeList[], shapes: Shape[]): void {
  if (text.length > 120) return;
  for (const list of lists) {
    const { codes, unknown } = readOptions(text, list);
    if (codes.length > 0 && codes.length >= unknown.length) shapes.push(list);
  }
  if (isTheme(text)) shapes.push("theme");
  if (isPlace(text)) shapes.push("place");
  const kind = readKind(text);
  if (kind.status === "exact") shapes.push("kind");
  else if (kind.status === "inferred" || kind.candidates.length > 0) shapes.push("kindInside");
  const isBody = isNameOfBody(text);
  if (isBody) shapes.push("bodyName");
  if (isTitled(text)) shapes.push("titled", "person");
  else if (!isBody && kind.status === "unknown" && isPerson(text)) shapes.push("person");
  else if (!isBody && kind.status === "unknown" && CALLED.test(text)) shapes.push("called");
  else if (!isBody && kind.status === "unknown" && IN_CAPITALS.test(text)) shapes.push("inCapitals");
}

const SALUTATION =
  /^(?:m|mr|mrs|ms|miss|mx|dr|drs|prof|pr|sir|cllr|rev|hon|mme|mlle|madame|monsieur|sr|sra|srta|dra|don|doña|d|dña|eng|ing|lic|arq|dona|exmo|exma)\.?ª?$/i;
const TITLE =
  /^(?:m\.|mr\.?|mrs\.?|ms\.?|mme\.?|mlle|dr\.?|dra\.?|prof\.?|sr\.?|sra\.?|d\.|dña\.?|don|doña|eng\.?|ing\.?|lic\.?|arq\.?|maître|me|pr|sir|cllr\.?|rev\.?|arch\.?|abg\.?)\s+\p{Lu}/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{Ll}'’]+(?:[-'’]\p{Lu}\p{Ll}+)*|\p{Lu}\p{Lu}+(?:-\p{Lu}+)*|\p{Lu}\.(?:-?\p{Lu}\.)*|d['’]\p{Lu}\p{Ll}+|O['’]\p{Lu}\p{Ll}+|Mc\p{Lu}\p{Ll}+)$/u;
const CALLED = /^\p{Lu}\p{Ll}{2,}(?:[-'’]\p{Lu}?\p{Ll}+)?$/u;
const IN_CAPITALS = /^\p{Lu}{2,}(?:[\s,'’.-]{1,2}\p{Lu}{1,20}){1,4}$/u;
const PARTICLE = /^(?:de|da|do|dos|das|del|la|el|ben|bin|von|van|y|e|al|ould|mac|di|le|du)$/i;

/** A title before a name, or initials: "Mme Diop", "A. Seck". */
function isTitled(text: string): boolean {
  return (
    TITLE.test(text) ||
    /^\p{Lu} \p{Lu}\p{Ll}{2,}$/u.test(text) ||
    /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u.test(text)
  );
}

/** Two to four capitalised words without a word for a body. */
function isPerson(text: string): boolean {
  const bare = text
    .replace(/\s*[([].*[)\]]\s*$/, "")
    .replace(/\s*[,–-]\s.*$/, "")
    .trim();
  const words = bare.split(/\s+/).filter((word) => !PARTICLE.test(word));
  if (words.length < 2 || words.length > 4 || !words.every((word) => NAME_WORD.test(word))) return false;
  return words.some((word) => /\p{Ll}|\./u.test(word));
}
