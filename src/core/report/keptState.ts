/**
 * The previous result, kept so that it can be restored: the audit it was laid out from, and the columns of the user's as they
 * stood when the next run began. Looks and formulas come from the plan again.
 *
 * Two slots hold audits in turn, so that a run writes one and leaves the other, which stands in the sheets, alone.
 */

import { OWN_TABLE_IDS, SHEET_KINDS, type OwnTableId, type SheetKind } from "../contract/kinds";
import type { Audit } from "../model/audit";
import type { PlanCell, UserColumn } from "../model/plan";
import { cellChecksum } from "../history/checksum";

/** More stakeholders than these are not kept: writing them twice would take too long. */
export const MOST_KEPT = 2_000;

/** One of the two slots. */
export type Slot = 0 | 1;

/** What tells what the slots hold. */
export interface KeptIndex {
  /** The slot of the result that stands in the sheets. */
  readonly shown: Slot;
  /** The slot of the one before it; null where there was none, or while one is being written. */
  readonly previous: Slot | null;
  /** Local minute of each result, as `2026-11-28T16:20`. */
  readonly moments: readonly [string, string];
  /** Characters of each, and of the columns of the previous one. */
  readonly lengths: readonly [number, number];
  readonly columns: number;
  /** What tells whether two results are the same but for their day and language. */
  readonly marks: readonly [string, string];
}

/** A result that can be laid out again. */
export interface KeptResult {
  readonly audit: Audit;
  readonly sheets: readonly SheetKind[];
  readonly authority: string | null;
}

export type KeptColumns = ReadonlyMap<OwnTableId, readonly UserColumn[]>;

/** What to put where when a run has written its sheets. */
export interface KeptWrite {
  readonly index: KeptIndex;
  /** The slot to write, with its text; null where only the index changes. */
  readonly slot: { readonly slot: Slot; readonly text: string } | null;
  /** The columns of the previous result; null where they stay. */
  readonly columns: string | null;
}

/** @param text What was written of an index; null where it says nothing that is understood. */
export function parseIndex(text: string): KeptIndex | null {
  const value = parse(text) as Partial<KeptIndex> | null;
  if (
    value === null ||
    typeof value !== "object" ||
    !isSlot(value.shown) ||
    (value.previous !== null && !isSlot(value.previous))
  )
    return null;
  const { moments, lengths, marks, columns } = value;
  if (moments?.length !== 2 || lengths?.length !== 2 || marks?.length !== 2 || typeof columns !== "number") return null;
  return { shown: value.shown, previous: value.previous, moments, lengths, marks, columns };
}

/** The slot that a restoring takes: the previous result, or the last whole one where a run did not come to its end. */
export function restorable({ shown, previous, lengths }: KeptIndex, isWhole: boolean): Slot | null {
  const slot = isWhole ? previous : shown;
  return slot === null || lengths[slot] === 0 ? null : slot;
}

/**
 * The slot of a moment, as far as it can be restored: also the one before where a restoring of it did not come to its end and is
 * tried again.
 */
export function slotOf(index: KeptIndex, moment: string, isWhole: boolean): Slot | null {
  const slots = [restorable(index, true), isWhole ? null : restorable(index, false)];
  return slots.find((slot) => slot !== null && index.moments[slot] === moment) ?? null;
}

/** What the index says once a result was restored: it is the previous one still, so that restoring again does the same. */
export function restoredIndex(index: KeptIndex, slot: Slot): KeptIndex {
  // The columns are those of the result before the one that stood.
  return { ...index, shown: slot, previous: slot, columns: slot === index.previous ? index.columns : 0 };
}

/**
 * What to keep of a result that is written.
 *
 * @param columns The user's columns as they stood before.
 */
export function keptWrite(
  before: KeptIndex | null,
  result: KeptResult,
  columns: KeptColumns,
  moment: string,
): KeptWrite {
  const text = asciiJson(result);
  const timeless = asciiJson({ ...result, audit: { ...result.audit, language: "", asOf: "" } });
  const mark = `${timeless.length} ${cellChecksum(timeless)}`;
  const isSame = before !== null && before.marks[before.shown] === mark;
  const slot: Slot = before === null ? 0 : isSame ? before.shown : other(before.shown);
  const old = before ?? { moments: ["", ""] as const, lengths: [0, 0] as const, marks: ["", ""] as const };
  const saved = before === null || isSame ? null : asciiJson(columnLists(columns));
  return {
    index: {
      shown: slot,
      previous: before === null ? null : isSame ? before.previous : before.shown,
      moments: inSlot(old.moments, slot, moment),
      lengths: inSlot(old.lengths, slot, text.length),
      marks: inSlot(old.marks, slot, mark),
      columns: saved?.length ?? before?.columns ?? 0,
    },
    slot: { slot, text },
    columns: saved,
  };
}

/** A result from its text; null where it is not whole. */
export function parseResult(text: string, length: number): KeptResult | null {
  if (text.length !== length) return null;
  const value = parse(text) as KeptResult | null;
  if (value === null) return null;
  return { ...value, sheets: SHEET_KINDS.filter((kind) => value.sheets.includes(kind)) };
}

interface ColumnList extends Omit<UserColumn, "cells" | "numberFormats"> {
  readonly cells: readonly (readonly [string, PlanCell])[];
  readonly numberFormats?: readonly (readonly [string, string])[];
}

function columnLists(columns: KeptColumns): [OwnTableId, ColumnList[]][] {
  return [...columns].map(([id, own]) => [
    id,
    own.map(({ cells, numberFormats, ...column }) => ({
      ...column,
      cells: [...cells],
      ...(numberFormats === undefined ? {} : { numberFormats: [...numberFormats] }),
    })),
  ]);
}

/** Columns from their text; none where it is not whole. */
export function parseColumns(text: string, length: number): KeptColumns {
  const value = text.length === length ? (parse(text) as [OwnTableId, ColumnList[]][] | null) : null;
  return new Map(
    (value ?? [])
      .filter(([id]) => OWN_TABLE_IDS.includes(id))
      .map(([id, own]) => [
        id,
        own.map(({ cells, numberFormats, ...column }): UserColumn => ({
          ...column,
          cells: new Map(cells),
          ...(numberFormats === undefined ? {} : { numberFormats: new Map(numberFormats) }),
        })),
      ]),
  );
}

/** JSON in plain letters: it can be cut anywhere, and no program that saves the file changes it. */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSlot(value: unknown): value is Slot {
  return value === 0 || value === 1;
}

function other(slot: Slot): Slot {
  return slot === 0 ? 1 : 0;
}

function inSlot<Item>(pair: readonly [Item, Item], slot: Slot, item: Item): readonly [Item, Item] {
  return slot === 0 ? [item, pair[1]] : [pair[0], item];
}
