/**
 * What stands around the meaning of a header: numbering, marks of obligation, scales, units, years, "yes/no".
 *
 * They say nothing about what the column is, and much about how its values are to be read.
 */

/** Lowest and highest value of a scale as the header says it. */
export interface ScaleHint {
  readonly from: number;
  readonly to: number;
}

/** A header taken apart. */
export interface HeaderHints {
  /** What is left: the phrase that says what the column means. */
  readonly text: string;
  /** Texts that stood in brackets and are no hint: they may specify the meaning. */
  readonly asides: readonly string[];
  readonly scale: ScaleHint | null;
  readonly isPercent: boolean;
  /** Whether the header asks for yes or no. */
  readonly asksYesNo: boolean;
  /** The year of an amount or of an answer. */
  readonly year: number | null;
  /** What amounts are to be multiplied by: 1,000 for "k€". */
  readonly factor: number;
  /** Whether the header names a currency. */
  readonly isMoney: boolean;
  /** Whether the header names a unit of lengths, areas, volumes, weights, energy or speed. */
  readonly isMeasure: boolean;
}

/** What is found so far. */
type Draft = { -readonly [Key in keyof HeaderHints]: HeaderHints[Key] };

const OBLIGATION =
  /^(?:obligatoire|requis|required|mandatory|compulsory|obligatorio|obrigat[oó]rio|requerido|facultatif|facultative|optional|optionnel|opcional|facultativo|si connu|if known|le cas [ée]ch[ée]ant|if applicable|if any|si aplica|se aplic[aá]vel)s?$/i;
const YES_NO =
  /(?:^|[\s([,:])(?:o(?:ui)?\s?[/|-]\s?n(?:on)?|y(?:es)?\s?[/|-]\s?no?|s(?:[ií]|im)?\s?[/|-]\s?n(?:o|[ãa]o)?|oui ou non|yes or no|s[ií] o no|sim ou n[ãa]o|[vt]\s?\/\s?f|true\s?\/\s?false|x si oui|x if yes|cocher|tick)(?=$|[\s)\],.?:])/iu;
const SCALE =
  /(?:^|[\s([,:])(?:de |from |entre |between |scale |[ée]chelle |escala |note |score )*(\d{1,3})\s?(?:-|–|—|\.\.+|\/(?=\d)|à|a|to|at[ée]|et|y|and|>|→)\s?(\d{1,3})(?=$|[\s)\],.;:=])/iu;
/** Numbers of rows; "S/No." asks no question. */
const SERIAL = /^\s*(?:s\s?\/\s?n(?:o|[º°])?\.?|#)\s*$/i;
const OUT_OF = /(?:\/|\bsur\s|\bout of\s|\bof\s(?=\d)|\bsobre\s|\bem\s(?=\d))\s?(\d{1,3})(?=$|[\s)\],.])/iu;
const LEGEND = /\d\s?[=:]\s?\p{L}[^=]*(?:\d)\s?[=:]\s?\p{L}/u;
const LETTERS = /^\p{L}{1,2}(?:\s?[/,-]\s?\p{L}{1,2}){2,}$/u;
const THOUSANDS =
  /(?:^|[\s(])(?:k\s?(?:€|eur|euros?|£|\$|usd|fcfa)?|milliers(?: d['’e]\s?\S+)?|thousands?|miles(?: de \S+)?|milhares(?: de \S+)?|000s?)(?=$|[\s)])|[€£$]\s?(?:k|000)(?=$|[\s)'])/iu;
const MILLIONS =
  /(?:^|[\s(])(?:m\s?(?:€|eur|£|\$)|millions?(?: d['’e]\s?\S+)?|millones(?: de \S+)?|milh[õo]es(?: de \S+)?)(?=$|[\s)])/iu;
const CURRENCY =
  /€|£|\$|₦|₵|₹|₡|₲|₱|₺|(?:^|[\s(])(?:euros?|eur|usd|gbp|brl|xof|xaf|fcfa|f\s?cfa|cfa|mad|dhs?|dinars?|tnd|dt|r\$|us\$|pesos?|soles|reais|kwanzas?|meticais|aoa|mzn|kes|ksh|ghs|ngn|zar|zmw|tzs|ugx|rwf|etb|gmd|sll|sle|lrd|mwk|bwp|nad|gnf|cdf|bif|djf|mru|mga|scr|mur|cve|stn|xpf|htg|dop|gtq|hnl|nio|crc|pab|bob|pyg|uyu|ves|ttd|jmd|bbd|fjd|pgk|inr|pkr|bdt|lkr|npr|php|aud|nzd|cad|chf|sek|nok|dkk|pln|czk|huf|ron|lei|try|egp|jod|lbp|rs\.?|kz|akz|mt|db|ecv|q|gs|bs\.?|s\/\.?|lakhs?|crores?|ttc|ht|mxn|cop|clp|ars|pen)(?=$|[\s)./,])/iu;
/** "(m³/h)", "[ha]", "en tonnes": measures, also of each hour, year or person. */
const MEASURE =
  /(?:[([]\s*(?:en |in |em )?|\s(?:en|in|em)\s)(?:k?m|k?m2|k?m²|m3|m³|hm3|hm³|l|hl|l\/s|ml|ha|hectares?|hectáreas|t|tm|tonnes?|tons?|toneladas|kg|k?wh?|mwh?|gwh|kwp|kwc|kva|mbps|mbit\/s|gb|tco2e?|t ?co2 ?e?q?\.?|sq ?ft|sq ?m|acres?|miles)(?:\s?(?:\/|par|per|por)\s?\p{L}{1,9}\.?)?\s*(?:[)\]]|$)/iu;
const YEAR = /(?:^|[^\d])((?:19|20)\d\d)(?:\s?[-/–_]\s?(?:(?:19|20)?\d\d))?(?=$|[^\d])/;
/** "FY25", "26/27": years of budgets in two digits. */
const BUDGET_YEAR = /(?:^|[\s(_])(?:fy\s?'?(\d\d)(?:\s?[-/–]\s?\d\d)?|([1-4]\d)\s?[-/–]\s?([1-5]\d))(?=$|[\s)_])/i;
const NUMBERING =
  /^\s*(?:[pqv]\d{1,2}[a-z]?[_.\s-]+|(?:q|c|col\.?|question)\s?\d{1,2}[a-z]?\s?[.):–-]?\s+|\(?\d{1,2}(?:\.\d{1,2})*\s?[.)\]:°–-]+\s*(?=\D)|\(?[a-z][)]\s*|[ivx]{1,4}[.)]\s+)(?=\S)/i;
const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/g;

/** Takes the hints off a header. */
export function headerHints(header: string): HeaderHints {
  const draft: Draft = {
    text: "",
    asides: [],
    scale: null,
    isPercent: false,
    asksYesNo: false,
    year: null,
    factor: 1,
    isMoney: false,
    isMeasure: MEASURE.test(header),
  };
  const asides: string[] = [];
  // Optional endings such as "(s)" and "(e)" belong to the word before them.
  const plain = header
    .replace(SERIAL, "No.")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/(\p{L}{3})\/(?:e?s|e|es|a|as|o|os)(?!\p{L})/giu, "$1")
    .replace(/(\p{L})\((?:e?s|e|es|ne|nes|a|as|is)\)/giu, "$1");
  const outside = plain
    .replace(BRACKETS, (_, aside: string) => {
      if (!takeHint(aside.trim(), draft)) asides.push(aside.trim());
      return " ";
    })
    .replace(/[([{].*$/, (rest) => (takeHint(rest.slice(1).trim(), draft) ? "" : rest.slice(1)))
    .replace(NUMBERING, "")
    .replace(/^[\s*•#>–—-]+(?=\S)|[\s*:?!…]+$/g, "");
  draft.text = takeTrailing(outside, draft);
  draft.asides = asides.filter((aside) => aside !== "");
  return draft;
}

/** Whether a text is nothing but a hint; what it says is kept. */
function takeHint(text: string, draft: Draft): boolean {
  if (text === "" || OBLIGATION.test(text) || /^(?:s|x|\*+|\d)$/i.test(text)) return true;
  if (/^(?:ex|e\.g|eg|p\. ?ex|por ej|i\.e)[\s.:]/i.test(text)) return true;
  const found = [takeYesNo, takeScale, takePercent, takeMoney, takeYear].map((take) => take(text, draft));
  if (LETTERS.test(text)) return true;
  return found.some(Boolean) && leftover(text).length < 4;
}

/** Letters that no hint explains. */
function leftover(text: string): string {
  if (LEGEND.test(text)) return "";
  return [YES_NO, SCALE, OUT_OF, THOUSANDS, MILLIONS, CURRENCY, YEAR, BUDGET_YEAR]
    .reduce((left, pattern) => left.replace(new RegExp(pattern.source, `${pattern.flags}g`), " "), ` ${text} `)
    .replace(/\b(?:en|in|em|de|d|note|scale|[ée]chelle|escala|x|ann[ée]e|year|montant|exercice|budget)\b/giu, " ")
    .replace(/[^\p{L}]/gu, "");
}

/** Hints at the end of what stands outside brackets are taken off, years anywhere. */
function takeTrailing(text: string, draft: Draft): string {
  let left = text;
  for (const [pattern, take] of [
    [YES_NO, takeYesNo],
    [SCALE, takeScale],
    [OUT_OF, takeScale],
    [CURRENCY, takeMoney],
    [THOUSANDS, takeMoney],
    [YEAR, takeYear],
    [BUDGET_YEAR, takeYear],
  ] as const) {
    const match = pattern.exec(left);
    const isLast = match !== null && left.slice(match.index + match[0].length).trim().length < 2;
    if (
      match !== null &&
      (isLast || pattern === YEAR || pattern === BUDGET_YEAR) &&
      match[0].trim() !== left.trim() &&
      take(left, draft)
    )
      left = `${left.slice(0, match.index)} ${left.slice(match.index + match[0].length)}`;
  }
  if (takePercent(left, draft)) left = left.replace(/%/g, " ");
  return left
    .replace(/\s+/g, " ")
    .replace(/[\s,;:–—-]+$/, "")
    .trim();
}

function takeYesNo(text: string, draft: Draft): boolean {
  if (!YES_NO.test(text)) return false;
  draft.asksYesNo = true;
  return true;
}

function takeScale(text: string, draft: Draft): boolean {
  const legend = LEGEND.test(text) ? [...text.matchAll(/(\d{1,3})\s?[=:]/g)].map(([, digits]) => Number(digits)) : [];
  const range = SCALE.exec(text);
  const outOf = OUT_OF.exec(text);
  const [from, to] =
    legend.length > 1
      ? [Math.min(...legend), Math.max(...legend)]
      : range !== null
        ? [Number(range[1]), Number(range[2])]
        : [0, Number(outOf?.[1] ?? 0)];
  if (from >= to || from > 1 || ![2, 3, 4, 5, 6, 7, 10, 20, 100].includes(to)) return false;
  draft.scale = { from, to };
  return true;
}

function takePercent(text: string, draft: Draft): boolean {
  if (!text.includes("%")) return false;
  draft.isPercent = true;
  return true;
}

function takeMoney(text: string, draft: Draft): boolean {
  const [, indian] = /(?:^|[\s(])(lakh|crore)s?(?=$|[\s)])/i.exec(text) ?? [];
  const ofIndia = indian === undefined ? 1 : indian.toLowerCase() === "lakh" ? 100_000 : 10_000_000;
  const factor = MILLIONS.test(text) ? 1_000_000 : THOUSANDS.test(text) ? 1_000 : ofIndia;
  if (factor > 1) draft.factor = factor;
  if (factor > 1 || CURRENCY.test(text)) draft.isMoney = true;
  return draft.isMoney;
}

function takeYear(text: string, draft: Draft): boolean {
  const year = YEAR.exec(text)?.[1];
  const [, fiscal, from, to] = BUDGET_YEAR.exec(text) ?? [];
  const short = fiscal ?? (Number(to) === Number(from) + 1 ? from : undefined);
  if (year === undefined && short === undefined) return false;
  draft.year = year === undefined ? 2000 + Number(short) : Number(year);
  return true;
}
