/** The shapes of a text: what it could be, whatever its column is called. */

import { keptUpTo } from "../model/keptUpTo";
import type { Answer } from "../model/stakeholder";
import { isAddress } from "../words/addresses";
import { readAmount } from "../words/amounts";
import { compactDay, parseDate } from "../words/dateTexts";
import { isNameOfBody, readKind } from "../words/kinds";
import { isPlace } from "../words/places";
import { readOptions } from "../words/readOptions";
import { readRegistration } from "../words/registration";
import { scaleWord } from "../words/scaleWords";
import { isTheme } from "../words/themes";
import { answerWord, isAmbiguousMark, leadingAnswer } from "../words/words";
import { isChecked, isRegisterForm } from "./registerShapes";
import type { Shape, ShapeList } from "./shape";

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

/** Longer texts are sentences, whatever else they are. */
const MOST_CHARS = 300;
/** Texts in which words are looked for: longer ones explain something. */
const MOST_MEANING_CHARS = 120;

/** What is found in a text, kept: the columns of a list are measured under every header that they may have. */
interface TextShapes {
  /** In the order in which they are told: what its signs say, then words of the lists, then what else it may mean. */
  readonly bySigns: readonly Shape[];
  readonly byMeaning: readonly Shape[];
  /** Whether words are looked for in it, and in which lists there are some. */
  readonly mayMean: boolean;
  readonly lists: Map<ShapeList, boolean>;
}

/** Distinct texts that are kept: those of a list of some forty columns, of which 120 values each are looked at. */
const MOST_KEPT = 5_000;

const shapesInText = keptUpTo(MOST_KEPT, readText);

/** @param lists Option lists whose words are looked for. */
export function textShapes(text: string, lists: readonly ShapeList[]): Shape[] {
  if (text.length > MOST_CHARS) return ["sentence"];
  const { bySigns, byMeaning, mayMean, lists: known } = shapesInText(text);
  return [...bySigns, ...(mayMean ? lists : []).filter((list) => holdsWords(text, list, known)), ...byMeaning];
}

function holdsWords(text: string, list: ShapeList, known: Map<ShapeList, boolean>): boolean {
  let holds = known.get(list);
  if (holds === undefined) {
    const { codes, unknown } = readOptions(text, list);
    known.set(list, (holds = codes.length > 0 && codes.length >= unknown.length));
  }
  return holds;
}

function readText(text: string): TextShapes {
  const answer = answerWord(text) ?? leadingAnswer(text);
  const bySigns = signShapes(text, answer);
  const isWhole = bySigns[0] === "email" || bySigns[0] === "url";
  const mayMean = !isWhole && answer !== "unknown" && text.length <= MOST_MEANING_CHARS;
  return { bySigns, byMeaning: mayMean ? meaningShapes(text) : [], mayMean, lists: new Map() };
}

/** An address alone, or whatever else a text looks like. */
function signShapes(text: string, answer: Answer | null): Shape[] {
  const shapes: Shape[] = [];
  const push = (condition: boolean, ...own: Shape[]): void => {
    if (condition) shapes.push(...own);
  };
  if (EMAIL.test(firstOf(text))) return ["email"];
  if (URL.test(text)) return ["url"];
  push(DOMAIN.test(text), "domain");
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
  return shapes;
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

/** What a text may mean beside words of the lists. */
function meaningShapes(text: string): Shape[] {
  const shapes: Shape[] = [];
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
  return shapes;
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
