/** Guesses what the columns of a table mean, from headers first and values where headers leave it open. */

import { sheetCellAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Field } from "../guide/codes";
import type { Table } from "../model/table";
import { containsWords, editDistance, fold } from "../words/fold";
import { fieldOfHeader, fieldWithoutStopWords, knownHeaders, optionFieldOfHeader } from "./headerWords";
import type { ColumnMapping, Confidence, PinnedColumn, TableMapping } from "../model/mapping";
import { distinctTexts, fitsField, holdsAnswers, holdsScaleWords, isCoded, parseShare } from "./valueFit";

/** A guess for one column. */
interface Guess {
  readonly index: number;
  readonly header: string;
  readonly folded: string;
  readonly texts: readonly string[];
  readonly field: Field | null;
  readonly confidence: Confidence | null;
}

/**
 * Maps the columns of a table.
 *
 * High and medium guesses are applied, a low one is only proposed, a pinned mapping wins. Each field goes to one column at
 * most; the others keep `field: null` and give a finding `second-column`.
 */
export function mapColumns(
  table: Table,
  pinned: readonly PinnedColumn[],
): { mapping: TableMapping; findings: Finding[] } {
  const pins = pinsOf(table, pinned);
  const guesses = table.headers.map((header, index) => guessColumn(table, header, index, pins));
  const settled = settleNeighbours(guesses);
  const { columns, losers } = settleRivals(settled);
  return { mapping: { table: table.name, columns }, findings: losers.map((loser) => secondColumn(table, loser)) };
}

function pinsOf(table: Table, pinned: readonly PinnedColumn[]): ReadonlyMap<string, Field | null> {
  const own = pinned.filter((pin) => pin.table.toLowerCase() === table.name.toLowerCase());
  return new Map(own.map(({ header, field }) => [header.trim().toLowerCase(), field]));
}

function guessColumn(table: Table, header: string, index: number, pins: ReadonlyMap<string, Field | null>): Guess {
  const folded = fold(header);
  const texts = distinctTexts(table, index);
  const pin = pins.get(header.trim().toLowerCase());
  const guess = pin === undefined ? guessField(folded, texts) : ({ field: pin, confidence: "pinned" } as const);
  return { index, header, folded, texts, ...guess };
}

const NO_GUESS = { field: null, confidence: null } as const;

function guessField(folded: string, texts: readonly string[]): Pick<Guess, "field" | "confidence"> {
  if (folded === "") return NO_GUESS;
  const option = optionFieldOfHeader(folded);
  if (option !== null && holdsAnswers(texts)) return { field: option, confidence: "high" };
  const exact = fieldOfHeader(folded);
  if (exact !== null) return { field: byValues(exact, texts), confidence: exactConfidence(exact, folded, texts) };
  const medium = fieldWithoutStopWords(folded);
  if (medium !== null) return { field: byValues(medium, texts), confidence: "medium" };
  const low = similarField(folded);
  return low === null ? NO_GUESS : { field: low, confidence: "low" };
}

/** Headers of one or two letters, and a few short words, say too little alone. */
function exactConfidence(field: Field, folded: string, texts: readonly string[]): Confidence {
  const isShort = folded.length < 3 || folded === "web";
  return isShort && !fitsField(field, texts) ? "low" : "high";
}

/** "Interest" holding low and high is keenness; holding reasons it is gains. */
function byValues(field: Field, texts: readonly string[]): Field {
  return field === "gains" && holdsScaleWords(texts) ? "keenness" : field;
}

/** A known header inside this one, or nearly this one: the longest counts. */
function similarField(folded: string): Field | null {
  let best: { length: number; field: Field } | null = null;
  for (const [known, field] of knownHeaders()) {
    if (known.length < 4 || known.length <= (best?.length ?? 0)) continue;
    const isNear = known.length >= 6 && folded.length >= 6 && editDistance(folded, known, 2) <= 2;
    if (isNear || containsWords(folded, known)) best = { length: known.length, field };
  }
  return best?.field ?? null;
}

/** "Échéance" beside a convention is the end of the agreement. */
function settleNeighbours(guesses: readonly Guess[]): Guess[] {
  return guesses.map((guess) => {
    const isPlain = guess.folded === "echeance" && guess.field === "due_date" && guess.confidence !== "pinned";
    const left = guesses[guess.index - 1]?.field;
    const right = guesses[guess.index + 1]?.field;
    const isByAction = left === "next_action" || right === "next_action";
    const isByAgreement = left === "agreement" || right === "agreement";
    return isPlain && isByAgreement && !isByAction ? { ...guess, field: "agreement_end" } : guess;
  });
}

/** Bare words for a name, which beside an organisation mean a person. */
const BARE_NAMES = new Set(["nom", "name", "nombre", "nome"]);

/** A column that wanted a field another one got. */
interface Loser {
  readonly guess: Guess;
  readonly field: Field;
  readonly kept: string;
}

function settleRivals(guesses: readonly Guess[]): { columns: ColumnMapping[]; losers: Loser[] } {
  const persons = personColumns(guesses);
  const renamed = guesses.map((guess) =>
    persons.has(guess.index) ? { ...guess, field: "contact_name" as const } : guess,
  );
  const winners = new Map<Field, Guess>();
  const losers: Loser[] = [];
  for (const guess of renamed) {
    if (guess.field === null || guess.confidence === "low") continue;
    const rival = winners.get(guess.field);
    if (rival === undefined) winners.set(guess.field, guess);
    else {
      const winner = better(guess.field, rival, guess);
      winners.set(guess.field, winner);
      losers.push({ guess: winner === guess ? rival : guess, field: guess.field, kept: winner.header });
    }
  }
  const columns = renamed.map((guess) =>
    toMapping(guess, guess.field !== null && winners.get(guess.field) === guess, winners),
  );
  return { columns, losers };
}

/** An organisation header beats a bare "Nom", which then is the contact person. */
function personColumns(guesses: readonly Guess[]): ReadonlySet<number> {
  const names = guesses.filter(
    ({ field, confidence }) => field === "name" && confidence !== "low" && confidence !== "pinned",
  );
  const hasOrganisation = guesses.some(
    ({ field, folded, confidence }) => field === "name" && confidence !== "low" && !BARE_NAMES.has(folded),
  );
  return new Set(hasOrganisation ? names.filter(({ folded }) => BARE_NAMES.has(folded)).map(({ index }) => index) : []);
}

const RANK: Readonly<Record<Confidence, number>> = { pinned: 3, high: 2, medium: 1, low: 0 };

function rank({ confidence }: Guess): number {
  return confidence === null ? -1 : RANK[confidence];
}

/** The surer one; of coded fields the one whose values parse better; else the first. */
function better(field: Field, first: Guess, second: Guess): Guess {
  if (first.confidence === "pinned" || second.confidence === "pinned")
    return rank(second) > rank(first) ? second : first;
  if (isCoded(field)) {
    const gain = parseShare(field, second.texts) - parseShare(field, first.texts);
    if (gain !== 0) return gain > 0 ? second : first;
  }
  return rank(second) > rank(first) ? second : first;
}

function toMapping(
  { index, header, field, confidence }: Guess,
  isWinner: boolean,
  winners: ReadonlyMap<Field, Guess>,
): ColumnMapping {
  if (isWinner || confidence === "pinned")
    return { index, header, field: isWinner ? field : null, confidence, proposal: null };
  if (confidence === "low" && field !== null && !winners.has(field))
    return { index, header, field: null, confidence, proposal: field };
  return { index, header, field: null, confidence: null, proposal: null };
}

function secondColumn({ name, sheet, origin }: Table, { guess, field, kept }: Loser): Finding {
  const cell = sheetCellAddress(sheet, origin.row, origin.column + guess.index);
  const place = { table: name, row: null, cell, header: guess.header, field, value: null };
  return { kind: "second-column", severity: "info", kept, place };
}
