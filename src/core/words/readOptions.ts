/** Cells with one or several options: gains, resources, incentives, roles, needs, status. */

import { optionsOf, type OptionList } from "../guide/vocabulary";
import { fold } from "./fold";
import { strongParts, weakPieces, withoutBrackets } from "./splitParts";
import { answerWord, indexOf, isAmbiguousMark, NO_CODE, type WordIndex } from "./words";

/** What one cell says. */
export interface OptionsReading {
  /** `blank`: nothing or not known; `mark`: a dash alone; `none`: asked, none; `some`: at least one part. */
  readonly status: "blank" | "mark" | "none" | "some";
  /** Codes found, in order of the cell, without repeats. */
  readonly codes: readonly string[];
  /** Parts that were not understood. */
  readonly unknown: readonly string[];
}

const BLANK: OptionsReading = { status: "blank", codes: [], unknown: [] };

const INDEXES = new Map<OptionList, WordIndex>();

/** The words of a list. */
export function wordsOfList(list: OptionList): WordIndex {
  let index = INDEXES.get(list);
  if (index === undefined) INDEXES.set(list, (index = indexOf(list)));
  return index;
}

/** Lists of which a cell names one option. */
const SINGLE: ReadonlySet<OptionList> = new Set<OptionList>([
  "STATUS",
  "STANCE",
  "AGREEMENT",
  "SCOPE",
  "CONFIDENCE",
  "PRIVACY",
]);

/** Lists whose words are heads: with an unknown word beside it a single one may mean anything, as "owner", "office". */
const HEADS: ReadonlySet<OptionList> = new Set<OptionList>(["STATUS", "STANCE", "ROLE", "NEED", "AGREEMENT", "SCOPE"]);

/** Words for every option of a list. */
const ALL = new Set(
  "all|all four|all of them|all three|all types|everything|tout|tous|toutes|les quatre|les trois|tous les trois|todo|todos|todas|todo tipo|los tres|los cuatro|tudo|os tres|os quatro".split(
    "|",
  ),
);

/** Reads a cell's text as options of a list: the whole text first, then its parts. */
export function readOptions(text: string, list: OptionList): OptionsReading {
  const whole = readWhole(text, list);
  if (whole !== null) return whole;
  const codes = new Set<string>();
  const unknown: string[] = [];
  for (const part of strongParts(text)) {
    const found = readPart(part, list);
    for (const code of found.codes) codes.add(code);
    unknown.push(...found.unknown);
  }
  return { status: "some", codes: [...codes], unknown };
}

function readWhole(text: string, list: OptionList): OptionsReading | null {
  const code = wordsOfList(list).find(text);
  // A word with a question mark is a question.
  if (code === NO_CODE) return { status: "some", codes: [], unknown: [text.trim()] };
  if (code !== null && !/[?¿]/.test(text)) return { status: "some", codes: [code], unknown: [] };
  if (isAmbiguousMark(text)) return { status: "mark", codes: [], unknown: [] };
  if (!SINGLE.has(list) && ALL.has(fold(text)))
    return { status: "some", codes: optionsOf(list).map((option) => option.code), unknown: [] };
  const answer = answerWord(text);
  if (answer === "unknown") return BLANK;
  const mayBeNone = !SINGLE.has(list) || list === "AGREEMENT";
  return mayBeNone && (answer === "no" || saysNone(text, list)) ? { status: "none", codes: [], unknown: [] } : null;
}

/** "Rien à y gagner", "ningún recurso": none of them, where no option is named. */
const NONE =
  /^(?:(?:no|n[aã]o|ne|n['’]|ils? n['’e]|they) \S+ (?:nada|rien|nothing)|no hace falta|rien|nothing|nada|none|aucune?|ning[uú]n[oa]?|nenhuma?|no (?:aporta|resources|incentive)|n[aã]o (?:tem|aporta|disp[oõ]e)|pas de moyens)(?!\p{L})/iu;

/** Words of a sentence that says none; longer ones say more. */
const NONE_WORDS = 6;

function saysNone(text: string, list: OptionList): boolean {
  const words = text.trim().split(/\s+/, NONE_WORDS + 1);
  if (words.length > NONE_WORDS || text.includes("?") || !NONE.test(text.trim())) return false;
  const rest = words.slice(1).join(" ");
  return wordsOfList(list).findInside(rest).length === 0;
}

type PartReading = Pick<OptionsReading, "codes" | "unknown">;

/** A part as one option, as several between weaker separators, or as what known phrases inside it say. */
function readPart(part: string, list: OptionList): PartReading {
  const code = wordOf(part, list);
  if (code === NO_CODE) return { codes: [], unknown: [part] };
  if (code !== null && !/[?¿]/.test(part)) return { codes: [code], unknown: [] };
  if (NOTE.test(part) || (list !== "CONFIDENCE" && UNSURE.test(withoutBrackets(part))))
    return { codes: [], unknown: [part] };
  if (list === "STATUS" && UNTOUCHED.test(part)) return { codes: ["identified"], unknown: [] };
  return list === "RESOURCE" && part.search(AMOUNT) >= 0 ? readAmount(part, list) : readPieces(part, list);
}

function readPieces(part: string, list: OptionList): PartReading {
  const pieces = weakPieces(part);
  const readings = pieces.map((piece) => {
    const own = wordOf(piece, list);
    if (own !== null) return own === NO_CODE ? [] : [own];
    const inside = wordsOfList(list).findInside(withoutBrackets(piece), HEADS.has(list));
    // What comes first is what it is about: "better service to customers". A status is one or none.
    return SINGLE.has(list) ? inside : inside.slice(0, 1);
  });
  const found = new Set(readings.flat());
  if (found.size === 0 || (SINGLE.has(list) && found.size > 1)) return { codes: [], unknown: [part] };
  const unknown = pieces.filter((piece, index) => readings[index]?.length === 0 && answerWord(piece) === null);
  return { codes: readings.flat(), unknown };
}

/** A note to oneself, whatever it speaks of: "see minutes", "hablar con el alcalde", "key of the hall". */
const NOTE =
  /^(?:see|ask|call|check|talk to|speak (?:to|with)|ditto|same as|as above|idem|cf|voir|demander|appeler|parler (?:à|au|aux|avec)|vu|ver|véase|perguntar|preguntar|consultar|hablar con|falar com|ligar a|keys?|cl[ée]f?s?|llaves?|chaves?)(?!\p{L})/iu;

/** What is not sure yet is no answer: "selon budget", "depends on the board", "peut-être un local". */
const UNSURE =
  /\?|(?<!\p{L})(?:en attente (?:de|du|des)|a la espera (?:de|del)|à espera (?:de|do|da)|awaiting|wait(?:s|ing)? for|attend(?:ent)? l(?:es? |a |['’])(?:budget|bilan|délibération|conseil|vote|décision|accord|avis)|esperan? (?:el |la |o |a )?presupuesto|espera orçamento|aguarda[nm]?(?! resp)|cl[ée]s?|keys?|llaves?|chaves?|pendiente de|pendente de|selon|sous réserve|suivant|peut-être|éventuellement|à (?:voir|confirmer|définir|préciser|discuter|valider|étudier)|on verra|dès que|si possible|depend(?:s|ing|e|iendo|endo)?|dépend|if|unless|subject to|maybe|perhaps|possibly|might|not sure|tb[cd]|to be (?:confirmed|agreed|decided|discussed|defined)|según|segun|quizás?|tal vez|talvez|a lo mejor|por (?:ver|definir|confirmar|decidir|validar)|a (?:definir|confirmar|consultar|combinar|validar)|conforme|caso|se possível|si es posible|siempre que|desde que|provavelmente|probablemente|probably|probablement|por qué no|porque não|pourquoi pas|why not)(?!\p{L})/iu;

/** Nobody has spoken to them: "pas encore abordé", "not approached so far". */
const UNTOUCHED =
  /^(?:not|never|pas|jamais|non|a[uú]n (?:no|sin)|todav[ií]a (?:no|sin)|sin|ainda (?:n[aã]o|sem)|n[aã]o)(?: yet| encore| \p{L}{2,5})? (?:approach|contact|contat|abord|sollicit)/iu;

/** A sum of money: "5.000 €", "£2k". */
const AMOUNT =
  /(?:\d[\d.,\s]{0,12}(?:k|m|mil)?\s?(?:€|£|\$|eur(?:os?)?|f?cfa|usd)|[€£]\s?\d[\d.,]{0,12}k?)(?!\p{L})/giu;

/** Money that a part names as sums, and what stands beside them. */
function readAmount(part: string, list: OptionList): PartReading {
  const rest = part.replaceAll(AMOUNT, " ").replace(/^[\s+&,/]+|[\s+&,/]+$/g, "");
  const other = fold(rest) === "" ? { codes: [], unknown: [] } : readPieces(rest.trim(), list);
  return { codes: ["financial", ...other.codes], unknown: other.codes.length > 0 ? other.unknown : [] };
}

function wordOf(text: string, list: OptionList): string | null {
  const bare = withoutBrackets(text);
  return wordsOfList(list).find(text) ?? (bare === text || bare === "" ? null : wordsOfList(list).find(bare));
}
