/** Defined names. */

import { nameValue } from "../calculation/nameValue";
import { resolveRange } from "../formulas/resolveRange";
import { refuseReadOnly } from "../model/guards";
import { addName, deleteName, markNames, setNameFormula, shownNameFormula } from "../edits/names";
import { booleanInput, textInput } from "../ground/inputs";
import { Workbook, type DefinedName } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { rangeAddress } from "../model/addressText";
import { isErrorValue } from "../model/cell";
import { HostError } from "../ground/hostError";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { found } from "./collections";

type Owner = Workbook | Worksheet;

/** Names of the workbook, or those scoped to one sheet. */
function list(owner: Owner, { workbook }: HostEnvironment): DefinedName[] {
  return workbook.names.filter(({ scope }) => (owner instanceof Workbook ? scope === null : scope === owner));
}

/**
 * What a name stands for: a range, by its address, or the value of its formula.
 *
 * @throws HostError `NotImplemented` for formulas that this host does not calculate.
 */
function nameContent(workbook: Workbook, name: DefinedName): { type: string; value: unknown } {
  const range = resolveRange(workbook, name.formula, name.scope);
  if (range !== null) return { type: "Range", value: rangeAddress(range) };
  const value = nameValue(workbook, name);
  if (value === null)
    throw new HostError("NotImplemented", `This host does not calculate the formula of the name "${name.name}".`);
  if (isErrorValue(value)) return { type: "Error", value: value.error };
  if (typeof value === "number") return { type: Number.isInteger(value) ? "Integer" : "Double", value };
  return { type: typeof value === "boolean" ? "Boolean" : "String", value };
}

export const namedItemClass = defineClass<DefinedName>({
  name: "NamedItem",
  id: ({ name }) => ({ _Id: name }),
  scalars: {
    name: { set: "1.1", get: ({ name }) => name },
    formula: {
      set: "1.7",
      get: shownNameFormula,
      put: (name, value, { workbook }) => setNameFormula(workbook, name, value),
    },
    visible: {
      set: "1.1",
      get: ({ visible }) => visible,
      put: (name, value, { workbook }) => {
        refuseReadOnly(workbook);
        name.visible = booleanInput(value);
        markNames(workbook);
      },
    },
    type: { set: "1.1", get: (name, { workbook }) => nameContent(workbook, name).type },
    value: { set: "1.1", get: (name, { workbook }) => nameContent(workbook, name).value },
    scope: { set: "1.4", get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    comment: {
      set: "1.4",
      get: ({ comment }) => comment,
      put: (name, value, { workbook }) => {
        refuseReadOnly(workbook);
        name.comment = textInput(value);
        markNames(workbook);
      },
    },
  },
  navigations: {
    worksheet: { set: "1.4", type: "Worksheet", get: ({ scope }) => found(scope) },
    worksheetOrNullObject: { set: "1.4", type: "Worksheet", get: ({ scope }) => scope },
  },
  methods: {
    delete: { set: "1.4", call: (name, _args, { workbook }) => deleteName(workbook, name) },
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
    add: {
      set: "1.4",
      returns: "NamedItem",
      call: (owner, [name, reference, comment], { workbook }) =>
        addName(
          workbook,
          owner instanceof Workbook ? null : owner,
          textInput(name),
          reference,
          comment === null || comment === undefined ? "" : textInput(comment),
        ),
    },
    getItem: { set: "1.1", returns: "NamedItem", call: (owner, [key], host) => found(find(list(owner, host), key)) },
    getItemOrNullObject: {
      set: "1.4",
      returns: "NamedItem",
      call: (owner, [key], host) => find(list(owner, host), key) ?? null,
    },
    getCount: { set: "1.4", call: (owner, _args, host) => list(owner, host).length },
  },
});
