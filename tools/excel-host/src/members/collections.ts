/** What all collections of Office.js have in common. */

import { HostError } from "../ground/hostError";
import type { MethodMember } from "../protocol/classes";

/** The item that was found. @throws HostError `ItemNotFound` when there is none. */
export function found<Item>(item: Item | null | undefined): Item {
  if (item === null || item === undefined) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
  return item;
}

/** The item at a zero-based position. @throws HostError `InvalidArgument` when there is none. */
export function itemAt<Item>(items: readonly Item[], position: unknown): Item {
  const item = typeof position === "number" ? items[position] : undefined;
  if (item === undefined)
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  return item;
}

/** `getItem`, `getItemOrNullObject`, `getItemAt` and `getCount` of a collection. */
export function lookups<Target, Item extends object>(
  type: string,
  sets: { readonly getItem: string; readonly orNull?: string; readonly getItemAt?: string; readonly getCount?: string },
  list: (target: Target) => readonly Item[],
  find: (target: Target, key: unknown) => Item | null | undefined,
): Record<string, MethodMember<Target>> {
  const methods: Record<string, MethodMember<Target>> = {
    getItem: { set: sets.getItem, returns: type, call: (target, [key]) => found(find(target, key)) },
  };
  if (sets.orNull !== undefined) {
    methods.getItemOrNullObject = {
      set: sets.orNull,
      returns: type,
      call: (target, [key]) => find(target, key) ?? null,
    };
  }
  if (sets.getItemAt !== undefined) {
    methods.getItemAt = {
      set: sets.getItemAt,
      returns: type,
      call: (target, [position]) => itemAt(list(target), position),
    };
  }
  if (sets.getCount !== undefined) methods.getCount = { set: sets.getCount, call: (target) => list(target).length };
  return methods;
}
