/** Defined names. */

import { resolveRange } from "../formulas/resolveRange";
import { Workbook, type DefinedName } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { found } from "./collections";

type Owner = Workbook | Worksheet;

/** Names of the workbook, or those scoped to one sheet. */
function list(owner: Owner, { workbook }: HostEnvironment): DefinedName[] {
  return workbook.names.filter(({ scope }) => (owner instanceof Workbook ? scope === null : scope === owner));
}

export const namedItemClass = defineClass<DefinedName>({
  name: "NamedItem",
  id: ({ name }) => ({ Id: name }),
  scalars: {
    name: { set: "1.1", get: ({ name }) => name },
    formula: { set: "1.7", get: ({ formula }) => `=${formula}` },
    visible: { set: "1.1", get: ({ visible }) => visible },
    scope: { set: "1.4", get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    comment: { set: "1.4", get: ({ comment }) => comment },
  },
  navigations: {},
  methods: {
    getRange: {
      set: "1.1",
      returns: "Range",
      call: ({ formula, scope }, _args, { workbook }) => found(resolveRange(workbook, formula, scope)),
    },
    getRangeOrNullObject: {
      set: "1.4",
      returns: "Range",
      call: ({ formula, scope }, _args, { workbook }) => resolveRange(workbook, formula, scope),
    },
  },
});

function find(names: readonly DefinedName[], key: unknown): DefinedName | undefined {
  return names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
}

export const namedItemCollectionClass = defineClass<Owner>({
  name: "NamedItemCollection",
  scalars: {},
  navigations: {},
  items: { type: "NamedItem", list },
  indexer: { set: "1.1", type: "NamedItem", get: (owner, key, host) => found(find(list(owner, host), key)) },
  methods: {
    getItem: { set: "1.1", returns: "NamedItem", call: (owner, [key], host) => found(find(list(owner, host), key)) },
    getItemOrNullObject: {
      set: "1.4",
      returns: "NamedItem",
      call: (owner, [key], host) => find(list(owner, host), key) ?? null,
    },
    getCount: { set: "1.4", call: (owner, _args, host) => list(owner, host).length },
  },
});
