/** The reading corpus: lists, kinds of bodies and options as towns write them, with what they mean. */

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import type { Language } from "../../../src/core/guide/codes";
import type { OptionList } from "../../../src/core/guide/vocabulary";
import type { Cell } from "../../../src/core/model/table";

/** One list with the meaning of each column: a field, or `outside`. */
export interface CorpusList {
  readonly id: string;
  readonly language: Language;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly meanings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Headers that mean what another column means better. */
  readonly second?: readonly string[];
  /** Other meanings that experts could give a header. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

/** A word for a kind of body, or the name of one; a null meaning tells none. */
export interface CorpusKind {
  readonly word: string;
  readonly language: Language;
  readonly meaning: string | null;
  readonly also?: readonly string[];
  readonly isName?: boolean;
}

/** A text of a cell of an option column. */
export interface CorpusOption {
  readonly list: OptionList;
  readonly language: Language;
  readonly text: string;
  readonly meaning: readonly string[];
  /** Options that experts could read besides or instead. */
  readonly also?: readonly string[];
}

/** A half of the corpus: the one vocabularies are written from, and the one nobody looks at who writes them. */
export type Half = "seen" | "heldOut";

export interface Corpus {
  readonly lists: readonly CorpusList[];
  readonly kinds: readonly CorpusKind[];
  readonly options: readonly CorpusOption[];
}

const FOLDER = resolve(__dirname, "../../corpus");

/** Reads a half; null where its files are not there. */
export function readCorpus(half: Half): Corpus | null {
  const parts = ["lists", "kinds", "options"].map((part) => resolve(FOLDER, `${half}.${part}.json`));
  if (!parts.every((file) => existsSync(file))) return null;
  const [lists, kinds, options] = parts.map((file): unknown => JSON.parse(readFileSync(file, "utf8")));
  // The files are written by hand and checked by the tests of the corpus.
  return { lists, kinds, options } as Corpus;
}
