/** Meaning of the entries of the table of own words. */

import type { EntryKind } from "../model/finding";
import type { OwnMeaning } from "../model/ownTerms";
import { wordKey } from "../words/ownWords";
import { codesNamed, fieldNamed, guideCategoryNamed, scaleNamed } from "./guideWords";
import { settingKeys } from "./readSetting";
import { isLeftAside } from "./termWords";

/** The texts of an entry; a blank column holds for all of them. */
export interface EntryTexts {
  readonly yours: string;
  readonly means: string;
  readonly onlyIn: string | null;
}

/** What an entry means; null where its meaning is not understood. */
export function meaningOf(
  kind: Exclude<EntryKind, "setting">,
  { yours, means, onlyIn }: EntryTexts,
): OwnMeaning | null {
  switch (kind) {
    case "column": {
      const field = fieldNamed(means);
      return field === null && !isLeftAside(means) ? null : { kind, header: yours, field };
    }
    case "word": {
      const codes = codesNamed(means);
      return codes.length === 0 ? null : { kind, word: yours, codes, onlyIn };
    }
    case "kind": {
      const category = guideCategoryNamed(means);
      return category === null ? null : { kind, name: yours, category, onlyIn };
    }
    case "scale": {
      const scale = scaleNamed(means);
      return scale === null ? null : { kind, header: yours, scale };
    }
  }
}

/** What an entry is about: two of the same key speak of the same. A local kind of body is a word, too. */
export function keysOf(meaning: OwnMeaning): readonly string[] {
  switch (meaning.kind) {
    case "column":
    case "scale":
      return [`${meaning.kind} ${wordKey(meaning.header)}`];
    case "word":
      return [`word ${wordKey(meaning.onlyIn ?? "")} ${wordKey(meaning.word)}`];
    case "kind":
      return [`word ${wordKey(meaning.onlyIn ?? "")} ${wordKey(meaning.name)}`];
    case "setting":
      return settingKeys(meaning.setting);
  }
}

/** What an entry says of its keys, as a text: two entries of one key that say different things contradict each other. */
export function whatIsSaid(meaning: OwnMeaning): string {
  switch (meaning.kind) {
    case "column":
      return meaning.field ?? "";
    case "word":
      return meaning.codes.map(({ list, code }) => `${list} ${code}`).join(" ");
    case "kind":
      return meaning.category;
    case "scale":
      return meaning.scale;
    case "setting":
      return meaning.setting.name === "expected" ? String(meaning.setting.grade) : String(meaning.setting.from);
  }
}
