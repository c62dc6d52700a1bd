/** What the user's table of own words came to, for the JSON of an audit: what was applied; what was not is among its findings. */

import type { Category, Field, Resource, ScaleField, ScaleValue } from "./guide/codes";
import type { OptionList } from "./guide/vocabulary";
import type { EntryKind } from "./model/finding";
import type { ScaleChoice } from "./model/mapping";
import { NO_TERMS, type OwnEntry, type OwnMeaning, type OwnTerms } from "./model/ownTerms";
import type { ExpectedSettings } from "./model/settings";

/** One entry that holds; what it means depends on its kind. */
interface JsonEntry {
  readonly kind: EntryKind;
  /** Cell of what it explains, with its sheet. */
  readonly cell: string;
  readonly yours: string;
  readonly means: string;
  /** Of a column; null leaves it alone. */
  readonly field?: Field | null;
  /** Of a word: its code in each list it is a word of. */
  readonly codes?: Readonly<Partial<Record<OptionList, string>>>;
  /** Of a local kind of body. */
  readonly category?: Category;
  readonly scale?: ScaleChoice;
  readonly setting?: "high" | "expected" | "agreement";
  readonly resource?: Resource;
  /** A value of a scale, a grade from 0 to 2, or an amount. */
  readonly value?: number;
  /** Header of the only column a word or kind holds in; absent where it holds in all. */
  readonly onlyIn?: string;
}

/** What holds in an audit. */
export interface JsonTerms {
  /** Null where the workbook has no such table. */
  readonly table: string | null;
  readonly sheet: string | null;
  readonly applied: readonly JsonEntry[];
  readonly settings: {
    readonly highFrom: Readonly<Record<ScaleField, ScaleValue>>;
    readonly expected: ExpectedSettings;
    readonly agreementFrom: number | null;
  };
}

/** The words and settings of an audit. */
export function jsonTerms({ place, entries, settings }: OwnTerms = NO_TERMS): JsonTerms {
  const { highFrom, expected, agreementFrom } = settings;
  return {
    table: place?.table ?? null,
    sheet: place?.sheet ?? null,
    applied: entries.map(jsonEntry),
    settings: { highFrom, expected, agreementFrom },
  };
}

function jsonEntry({ cell, yours, means, meaning }: OwnEntry): JsonEntry {
  return { kind: meaning.kind, cell, yours, means, ...detailOf(meaning) };
}

function detailOf(meaning: OwnMeaning): Partial<JsonEntry> {
  switch (meaning.kind) {
    case "column":
      return { field: meaning.field };
    case "word": {
      const codes = Object.fromEntries(meaning.codes.map(({ list, code }) => [list, code]));
      return { codes, ...only(meaning.onlyIn) };
    }
    case "kind":
      return { category: meaning.category, ...only(meaning.onlyIn) };
    case "scale":
      return { scale: meaning.scale };
    case "setting": {
      const { setting } = meaning;
      if (setting.name !== "expected") return { setting: setting.name, value: setting.from };
      const { category, resource, grade } = setting;
      return { setting: "expected", category, resource, value: grade };
    }
  }
}

function only(onlyIn: string | null): Pick<JsonEntry, "onlyIn"> {
  return onlyIn === null ? {} : { onlyIn };
}
