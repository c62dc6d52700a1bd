/** Ranges the client keeps over several requests, by the id it was given for them. */

import type { Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import type { Worksheet } from "../model/worksheet";
import { HostError } from "../ground/hostError";
import type { HostObject } from "./hostObject";

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<object, string>();
  private nextNumber = 1;

  /** Keeps an object and returns its id; the same target keeps its id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object.target);
    if (known !== undefined) return known;
    const id = `ref-${this.nextNumber++}`;
    this.kept.set(id, object);
    this.ids.set(object.target, id);
    return id;
  }

  /** The id under which a target is kept, or undefined. */
  idOf(target: object): string | undefined {
    return this.ids.get(target);
  }

  /** @throws HostError `InvalidReference` when nothing is kept under that id any more. */
  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  /** Gives a reference up; unknown ids are ignored, as Excel does. */
  remove(id: string): void {
    const object = this.kept.get(id);
    if (object === undefined) return;
    this.kept.delete(id);
    this.ids.delete(object.target);
  }

  /** Lets the ranges of a sheet follow its cells. */
  moveRanges(sheet: Worksheet, move: (rect: Rect) => Rect | null): void {
    for (const { target } of this.kept.values()) if (target instanceof RangeRef) moveRange(target, sheet, move);
  }

  /** How many objects are kept. */
  get size(): number {
    return this.kept.size;
  }
}

/** Lets one range follow its cells; it is gone when they are. */
export function moveRange(range: RangeRef, sheet: Worksheet, move: (rect: Rect) => Rect | null): void {
  if (range.sheet !== sheet || range.isGone) return;
  const rect = move(range.rect);
  if (rect === null) range.isGone = true;
  else range.rect = rect;
}
