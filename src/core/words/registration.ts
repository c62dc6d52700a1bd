/**
 * Registration numbers of bodies, checked offline by their own check digits.
 *
 * Sources of the rules: INSEE (SIREN, SIRET with La Poste's exception), decree of 16 August 1901 as amended (RNA), Orden
 * EHA/451/2008 (Spanish NIF), Portaria on the NIPC and Decreto-Lei 129/98, Receita Federal IN 2119/2022 (CNPJ, letters from
 * July 2026 on), Companies House and Charity Commission register formats, VAT formats of Directive 2006/112/EC article 215.
 */

import type { Category } from "../guide/codes";

/** What a number was recognised as. */
export type NumberKind = "siren" | "siret" | "rna" | "nif-es" | "nipc" | "cnpj" | "company-uk" | "charity-uk" | "vat";

/** How a number reads. */
export type RegistrationReading =
  /** Its check digits fit, or its form is right and has none. */
  | { readonly status: "valid"; readonly kind: NumberKind; readonly number: string; readonly category: Category | null }
  /** The form of a kind that has check digits, and they are wrong. */
  | { readonly status: "invalid"; readonly kind: NumberKind; readonly number: string }
  /** A number that a program rounded: `5,52E+13`. */
  | { readonly status: "damaged" }
  /** No kind that is known here. */
  | { readonly status: "other"; readonly number: string };

/** Longer texts are no numbers. */
const MAX_LENGTH = 60;

/** Reads a cell's text; the number without blanks and signs, its country's VAT prefix kept apart. */
export function readRegistration(text: string): RegistrationReading {
  if (text.length > MAX_LENGTH) return { status: "other", number: text };
  const trimmed = text.trim();
  if (/^\d+(?:[.,]\d+)?\s?E\+?\d+$/i.test(trimmed)) return { status: "damaged" };
  // Numbers read from other programs end in ".0"; a check digit never stands behind a point followed by nothing but 0.
  const number = trimmed
    .replace(/^(\d{6,})[.,]0+$/, "$1")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toUpperCase();
  const readings = READERS.flatMap((read) => read(number, trimmed) ?? []);
  const valid = readings.find(({ status }) => status === "valid");
  // Fourteen wrong digits may be of several kinds; how they are written tells which.
  const written = CNPJ_WRITTEN.test(trimmed) ? cnpj(number, trimmed) : null;
  return valid ?? written ?? readings[0] ?? { status: "other", number };
}

/** `11.222.333/0001-81`. */
const CNPJ_WRITTEN = /^[A-Z\d]{2}\.[A-Z\d]{3}\.[A-Z\d]{3}\/[A-Z\d]{4}-\d{2}$/i;

type Reader = (number: string, text: string) => RegistrationReading | null;

const READERS: readonly Reader[] = [siret, siren, rna, spanishNif, nipc, cnpj, charityUk, companyUk, vat];

function checked(
  isValid: boolean,
  kind: NumberKind,
  number: string,
  category: Category | null = null,
): RegistrationReading {
  return isValid ? { status: "valid", kind, number, category } : { status: "invalid", kind, number };
}

function digitsOf(text: string): number[] {
  return Array.from(text, Number);
}

/** The Luhn sum of digits. */
function luhn(digits: string): number {
  return digitsOf(digits)
    .reverse()
    .reduce((sum, digit, index) => {
      const value = digit * (index % 2 === 1 ? 2 : 1);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
}

/** SIREN beginning with 1 or 2 are those of public bodies. */
function sirenCategory(siren: string): Category | null {
  return /^[12]/.test(siren) ? "local_authority" : null;
}

const LA_POSTE = "356000000";

function siret(number: string): RegistrationReading | null {
  if (!/^\d{14}$/.test(number)) return null;
  const own = number.slice(0, 9);
  const digits = digitsOf(number).reduce((sum, digit) => sum + digit, 0);
  // The branches of La Poste: the plain sum of their digits is a multiple of five.
  const isValid = luhn(number) % 10 === 0 || (own === LA_POSTE && digits % 5 === 0);
  return checked(isValid, "siret", number, sirenCategory(own));
}

function siren(number: string): RegistrationReading | null {
  return /^\d{9}$/.test(number) ? checked(luhn(number) % 10 === 0, "siren", number, sirenCategory(number)) : null;
}

/** An association's number: W, the prefecture, eight digits; no check digit. */
function rna(number: string): RegistrationReading | null {
  return /^W\d[\dAB]\d{7}$/.test(number) ? checked(true, "rna", number, "ngo") : null;
}

/** Legal forms by the letter of a Spanish NIF that say the kind of body. */
const NIF_KINDS: Readonly<Record<string, Category>> = {
  A: "private_traditional",
  B: "private_traditional",
  F: "social_economy",
  P: "local_authority",
  Q: "local_authority",
  S: "local_authority",
  R: "other",
};
const NIF_LETTERS = "JABCDEFGHI";

function spanishNif(number: string): RegistrationReading | null {
  const plain = number.replace(/^ES(?=[A-Z]\d{7}[\dA-J]$)/, "");
  const match = /^([ABCDEFGHJNPQRSUVW])(\d{7})([\dA-J])$/.exec(plain);
  if (match === null) return null;
  const [, letter = "", digits = "", check = ""] = match;
  const sum = digitsOf(digits).reduce((total, digit, index) => {
    const value = digit * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  const control = (10 - (sum % 10)) % 10;
  const isDigitRight = check === String(control) && !"PQRSNW".includes(letter);
  const isLetterRight = check === NIF_LETTERS[control] && !"ABEH".includes(letter);
  return checked(isDigitRight || isLetterRight, "nif-es", plain, NIF_KINDS[letter] ?? null);
}

/** First digits of a Portuguese number that say the kind of body: 5 companies and associations, 6 public bodies. */
function nipc(number: string): RegistrationReading | null {
  const plain = number.replace(/^PT(?=\d{9}$)/, "");
  if (!/^(?:[125689]\d|4[05]|7[0124579])\d{7}$/.test(plain)) return null;
  const sum = digitsOf(plain.slice(0, 8)).reduce((total, digit, index) => total + digit * (9 - index), 0);
  const control = sum % 11 < 2 ? 0 : 11 - (sum % 11);
  return checked(Number(plain[8]) === control, "nipc", plain, plain.startsWith("6") ? "local_authority" : null);
}

/** Fourteen digits, or twelve letters and digits with two check digits. */
function cnpj(number: string, text: string): RegistrationReading | null {
  const looksLike = /^[A-Z\d]{12}\d{2}$/.test(number) && (/[./]/.test(text) || /^\d{14}$/.test(number));
  if (!looksLike) return null;
  const digit = (part: string): number => {
    const sum = Array.from(part, (sign) => sign.charCodeAt(0) - 48)
      .reverse()
      .reduce((total, value, index) => total + value * ((index % 8) + 2), 0);
    return sum % 11 < 2 ? 0 : 11 - (sum % 11);
  };
  const first = digit(number.slice(0, 12));
  const second = digit(`${number.slice(0, 12)}${first}`);
  return checked(number.endsWith(`${first}${second}`), "cnpj", number);
}

/** Companies House: eight digits, or a prefix of register and six digits. No check digit; plain digits may be anything. */
function companyUk(number: string): RegistrationReading | null {
  const prefix = /^(SC|NI|OC|SO|NC|CE|CS|RS|IP|SP|RC|FC|NF|GE|LP|SL|NL|R0|AC|SA|NA)\d{6}$/.exec(number)?.[1];
  if (prefix !== undefined) return checked(true, "company-uk", number, UK_REGISTERS[prefix] ?? null);
  return /^0\d{7}$/.test(number) ? checked(true, "company-uk", number) : null;
}

const UK_REGISTERS: Readonly<Record<string, Category>> = {
  CE: "ngo",
  CS: "ngo",
  RS: "social_economy",
  IP: "social_economy",
  SP: "social_economy",
  SC: "private_traditional",
  NI: "private_traditional",
};

/** Charity registers that carry a prefix: Scotland SC0…, Northern Ireland NIC1…; those of England and Wales are plain digits. */
function charityUk(number: string): RegistrationReading | null {
  if (/^NIC1\d{5}$/.test(number)) return checked(true, "charity-uk", number, "ngo");
  // Old Scottish companies have numbers of the same form.
  return /^SC0[0-5]\d{4}$/.test(number) ? checked(true, "charity-uk", number) : null;
}

function vat(number: string): RegistrationReading | null {
  const french = /^FR([A-HJ-NP-Z\d]{2})(\d{9})$/.exec(number);
  if (french !== null) {
    const [, key = "", own = ""] = french;
    const isKeyRight = !/^\d\d$/.test(key) || Number(key) === (12 + 3 * (Number(own) % 97)) % 97;
    return checked(luhn(own) % 10 === 0 && isKeyRight, "vat", number, sirenCategory(own));
  }
  const british = /^(?:GB|XI)(\d{9})(?:\d{3})?$/.exec(number);
  return british === null ? null : checked(isBritishVat(british[1] ?? ""), "vat", number);
}

/** Weights 8 to 2, modulo 97; numbers given since 2010 are 55 off. */
function isBritishVat(digits: string): boolean {
  const sum = digitsOf(digits.slice(0, 7)).reduce((total, digit, index) => total + digit * (8 - index), 0);
  const rest = (sum + Number(digits.slice(7))) % 97;
  return rest === 0 || (rest + 55) % 97 === 0;
}
