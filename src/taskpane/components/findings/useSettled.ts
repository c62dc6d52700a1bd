import { useMemo, useState } from "react";

import type { CheckedTables } from "../../../app/checkTables";
import type { Category } from "../../../core/guide/codes";
import { withWord, type SavedChoices } from "../../../core/memory/choices";
import { settledKey, withFindingAnswer, type FindingAnswer } from "../../../core/memory/settledFindings";
import { findingItems, sortItems, type FindingItem } from "./findingItems";

/** What is said of the workbook, kept with it and taken into the audit at once. */
export type SayFindings = (change: (before: SavedChoices) => SavedChoices, isAboutWords: boolean) => void;

/** What was answered to findings; every one keeps its place until the screen is left or the tables are read again. */
export interface SettledState {
  readonly items: readonly FindingItem[];
  /** Those that had been settled before. */
  readonly aside: readonly FindingItem[];
  readonly isSettled: (item: FindingItem) => boolean;
  /** What a word was said to mean; null where nothing was. */
  readonly answerTo: (item: FindingItem) => string | null;
  /** Whether its rows were said to be one body. */
  readonly isConfirmed: (item: FindingItem) => boolean;
  /** Sets an item aside or confirms it; null takes it up again. */
  readonly settle: (item: FindingItem, answer: FindingAnswer | null) => void;
  /** Says what the word of an item means. */
  readonly classify: (item: FindingItem, code: Category, label: string) => void;
}

/** An item whose word was explained: the audit knows it no more. */
interface Classified {
  readonly item: FindingItem;
  /** Null once that was taken back. */
  readonly label: string | null;
}

/** What was settled when the rows were read, and what has been explained since. */
interface Since {
  readonly tables: CheckedTables["tables"];
  readonly before: ReadonlySet<string>;
  readonly classified: ReadonlyMap<string, Classified>;
}

export function useSettled(checked: CheckedTables, choices: SavedChoices, say: SayFindings): SettledState {
  const fresh = (): Since => ({
    tables: checked.tables,
    before: new Set(choices.settled.map(settledKey)),
    classified: new Map(),
  });
  const [kept, setKept] = useState(fresh);
  // Read again: what was settled meanwhile is no news any more.
  const since = kept.tables === checked.tables ? kept : fresh();
  if (since !== kept) setKept(since);

  const all = useMemo(() => findingItems(checked), [checked]);
  return useMemo(() => {
    const now = new Set(choices.settled.map(settledKey));
    const confirmed = new Set(choices.confirmed.map(settledKey));
    const isIn = (keys: ReadonlySet<string>, { signKeys }: FindingItem): boolean =>
      signKeys.length > 0 && signKeys.every((key) => keys.has(key));
    const known = new Set(all.map(({ key }) => key));
    const gone = [...since.classified.values()].map(({ item }) => item).filter(({ key }) => !known.has(key));
    const setLabel = (item: FindingItem, label: string | null): void =>
      setKept((before) => ({ ...before, classified: new Map(before.classified).set(item.key, { item, label }) }));
    const labelOf = ({ key }: FindingItem): string | null => since.classified.get(key)?.label ?? null;
    const wordOf = ({ findings: [first] }: FindingItem): Parameters<typeof withWord>[1] => ({
      table: first?.place.table ?? "",
      header: first?.place.header ?? "",
      word: first?.place.value ?? "",
    });
    const open = all.filter((item) => !isIn(since.before, item));
    return {
      items: gone.length === 0 ? open : sortItems([...open, ...gone], checked.audit),
      aside: all.filter((item) => isIn(since.before, item)),
      isSettled: (item) => isIn(now, item),
      isConfirmed: (item) => isIn(confirmed, item),
      answerTo: labelOf,
      settle: (item, answer) => {
        if (labelOf(item) !== null) {
          setLabel(item, null);
          say((before) => withWord(before, wordOf(item), null), true);
          return;
        }
        say((before) => withFindingAnswer(before, item.signs, answer), false);
      },
      classify: (item, code, label) => {
        setLabel(item, label);
        say((before) => withWord(before, wordOf(item), code), true);
      },
    };
  }, [all, checked, choices, since, say]);
}
