/** Amounts of money as people type them: `1 500 €`, `1.500,50`, `2 k€`, `1,5 M€`, `env. 3000`. */

/** How a text reads as an amount. */
export type AmountReading =
  | { readonly status: "amount"; readonly amount: number }
  /** Nothing or not known: "-", "tbd". */
  | { readonly status: "blank" }
  /** Figures that do not come to one amount: "de 500 à 900". */
  | { readonly status: "unreadable" };

const ABOUT =
  /^(?:env(?:iron|\.)?|approx(?:\.|imately)?|approximativement|about|around|circa|ca\.?|c\.|~|≈|±|aprox(?:\.|imadamente)?|cerca de|unos|alrededor de|à peu près|near(?:ly)?|soit|max(?:i|\.|imum)?|jusqu['’]à|up to|hasta|até|min(?:i|\.|imum)?)\s*(?=[\d€£$R])/i;
const CURRENCIES =
  /(?:€|£|us\$|r\$|\$|(?<=\d\s?)f$|euros?|eur|usd|gbp|brl|xof|xaf|f\s?cfa|fcfa|cfa|mad|dhs?|dh|reais|pesos|mxn|cop|kes|ksh|aoa|mzn|kz|mt|pounds?|livres?|dollars?|d[óo]lares?)/giu;
/** Words that qualify an amount and change nothing of it: taxes, periods. */
const QUALIFIERS =
  /(?:\/\s?ann[ée]e|\/\s?an|\/\s?year|\/\s?yr|\/\s?a[nñ]o|\/\s?ano|par an|per year|per annum|p\.?a\.?|al a[nñ]o|anuales?|por ano|por a[nñ]o|ttc|ht|hors taxes?|net|excl\.? vat|inc\.? vat|iva incl(?:uido|\.)?|s\/iva|c\/iva|\+\s?iva)\b\.?/giu;
const NOTHING = /^(?:0|n[ée]ant|aucune?|none|nil|nada|ning[uú]n[oa]?|nenhuma?|rien|zero|z[ée]ro|cero|gratuit|free)$/i;
const NOT_KNOWN =
  /^(?:[-–—/?.…]+|n\/?[acdrs]|n\.[acdrs]\.?|nc|ns|nr|nd|tbc|tbd|s\/d|à définir|à préciser|à confirmer|à déterminer|por definir|a definir|a confirmar|por confirmar|to be (?:confirmed|defined|agreed)|unknown|inconnu|desconocido|desconhecido|en attente|pending|pendiente|pendente|non communiqué|non renseigné|sin dato|sem dados)$/i;

/** Longer texts are no amounts; it bounds the time that the patterns take. */
const MAX_LENGTH = 100;

/** Reads a text. */
export function readAmount(text: string): AmountReading {
  if (text.length > MAX_LENGTH) return { status: "unreadable" };
  const trimmed = text.trim();
  if (trimmed === "" || NOT_KNOWN.test(trimmed)) return { status: "blank" };
  if (NOTHING.test(trimmed)) return { status: "amount", amount: 0 };
  const bare = trimmed
    .replace(ABOUT, "")
    .replace(/\s?\*+$/, "")
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(QUALIFIERS, " ")
    .replace(/\s*(?:env(?:iron|\.)?|approx\.?|aprox\.?|est(?:im[ée]|\.)?)\s*$/i, "")
    .replace(/[''’](?=\d{3})/g, "");
  const [figures, factor] = withoutFactor(bare);
  const amount = numberOf(figures.replace(CURRENCIES, " ").replace(/[\s\u00a0]+/g, ""));
  return amount === null ? { status: "unreadable" } : { status: "amount", amount: round(amount * factor) };
}

/** Takes "k€", "M€", "millions d'euros" off. */
function withoutFactor(text: string): readonly [string, number] {
  const million =
    /^(.*?\d)\s?(?:M\s?(?:€|£|\$|eur|f?cfa|fcfa)|m\s?€|(?:€|£)?\s?m(?:illions?|io|n)?\b|mill(?:[óo]n|ones)|milh(?:ão|ões)|mi\b|M$)/iu.exec(
      text,
    );
  const thousand =
    /^(.*?\d)\s?(?:k\s?(?:€|£|\$|eur(?:os?)?|fcfa)?(?![\p{L}])|mille\b|milliers\b|mil\b|thousand\b)/iu.exec(text);
  if (thousand !== null) return [thousand[1] ?? "", 1_000];
  if (million !== null) return [million[1] ?? "", 1_000_000];
  return [text, 1];
}

/** Figures with points, commas or blanks between thousands, or before decimals. */
function numberOf(figures: string): number | null {
  const match = /^([+-]?)(\d[\d.,]*)-?$/.exec(figures);
  if (match === null) return null;
  const [, sign = "", digits = ""] = match;
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const isPlainDecimal = /^\d+[.,]\d+$/.test(digits) && !/^\d{1,3}[.,]\d{3}$/.test(digits);
  if (isPlainDecimal) return Number(`${sign}${digits.replace(",", ".")}`);
  const whole = decimal === null ? digits : digits.slice(0, decimal.index);
  if (!/^\d{1,3}(?:[.,]?\d{3})*$|^\d+$/.test(whole)) return null;
  return Number(`${sign}${whole.replace(/[.,]/g, "")}.${decimal?.[1] ?? "0"}`);
}

/** Cents: thousands of a decimal fraction leave no trail of digits. */
function round(amount: number): number {
  return Math.round(amount * 100) / 100;
}
