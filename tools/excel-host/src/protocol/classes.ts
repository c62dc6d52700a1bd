/**
 * How an Excel class is claimed: a table of members, each with the requirement set it came with.
 *
 * Names are those of Office.js in camel case (`getRange`, `values`); the wire sends them in Pascal case. A member that is
 * not in the table answers `ApiNotFound` and is recorded; one above the simulated set answers `ApiNotFound` too.
 */

import type { HostEnvironment } from "./environment";

/** A requirement set of the ExcelApi family: `"1.1"` … or `"Online1.1"`, `"Desktop1.1"`. Internal members of the wire: `"1.1"`. */
export type ApiSet = string;

/** A value property, loaded by name. */
export interface ScalarMember<Target> {
  readonly set: ApiSet;
  readonly get: (target: Target, host: HostEnvironment) => unknown;
  /** Absent: read-only. Throws `HostError` when Excel would refuse. */
  readonly put?: (target: Target, value: unknown, host: HostEnvironment) => void;
}

/** A property that is another object. A null target makes a null object of everything below it. */
export interface NavigationMember<Target> {
  readonly set: ApiSet;
  /** Class of the object it leads to. */
  readonly type: string;
  readonly get: (target: Target, host: HostEnvironment) => object | null;
}

/** A method. Arguments arrive as sent: omitted ones are null, objects of the batch are the targets themselves. */
export interface MethodMember<Target> {
  readonly set: ApiSet;
  /** Class of the returned object; absent when the method returns a value or nothing. */
  readonly returns?: string;
  /** Whether the returned object depends on values of cells: formulas are brought up to date before it is looked for. */
  readonly readsValues?: boolean;
  readonly call: (target: Target, args: readonly unknown[], host: HostEnvironment) => unknown;
}

/**
 * An event, by its Office.js name (`onChanged`). The client asks for it with `register` and gives it up with the same name
 * under `_Unregister`; events of the Common API have none: the client takes them from there.
 */
export interface EventMember<Target> {
  readonly set: ApiSet;
  /** Type of its entries on the wire. */
  readonly type: number;
  /** `_RegisterDataChangedEvent`; null for an event of the Common API. */
  readonly register: string | null;
  /** Which object's events it hears of: `targetId` of the entries. */
  readonly targetId: (target: Target) => string;
}

/** One class of the object model. `Target` is what the host keeps for an object of it. */
export interface HostClass<Target extends object = object> {
  readonly name: string;
  /** What Instantiate returns so that the client can find the object again. */
  readonly id?: (target: Target, host: HostEnvironment) => { Id?: string | number; _Id?: string | number };
  /** Range-like classes: the client keeps references to them. */
  readonly keepsReference?: boolean;
  readonly scalars: Readonly<Record<string, ScalarMember<Target>>>;
  readonly navigations: Readonly<Record<string, NavigationMember<Target>>>;
  readonly methods: Readonly<Record<string, MethodMember<Target>>>;
  readonly events?: Readonly<Record<string, EventMember<Target>>>;
  /** Collections: class of the items, and the items in order. */
  readonly items?: {
    readonly type: string;
    readonly list: (target: Target, host: HostEnvironment) => readonly object[];
  };
  /** What `getItem(key)` by indexer path does, for collections that have one. */
  readonly indexer?: {
    readonly set: ApiSet;
    readonly type: string;
    readonly get: (target: Target, key: unknown, host: HostEnvironment) => object;
  };
}

/** Claims a class, typed by its target. */
export function defineClass<Target extends object>(definition: HostClass<Target>): HostClass {
  // A class is only ever called with targets that its own members produced.
  return definition as unknown as HostClass;
}
