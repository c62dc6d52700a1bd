/** Properties of the document, and those that were added to it. */

import { TEXT_PROPERTIES, type DocumentProperties, type PropertyValue } from "../model/documentProperties";
import { refuseReadOnly } from "../model/guards";
import { numberInput, textInput } from "../ground/inputs";
import type { Workbook } from "../model/workbook";
import { defineClass, type ScalarMember } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";
import { found, lookups } from "./collections";

/** Longest name and value outside of Excel on the web; longer ones are cut there. */
const MAX_LENGTH = 255;

function change(workbook: Workbook): DocumentProperties {
  refuseReadOnly(workbook);
  workbook.properties.changed = true;
  workbook.journal.note({ kind: "other" });
  return workbook.properties;
}

const TEXTS: Readonly<Record<string, ScalarMember<Workbook>>> = Object.fromEntries(
  TEXT_PROPERTIES.map((name): [string, ScalarMember<Workbook>] => [
    name,
    {
      set: "1.7",
      get: ({ properties }) => properties.texts[name],
      put: (workbook, value) => {
        const text = textInput(value);
        change(workbook).texts[name] = text;
      },
    },
  ]),
);

export const documentPropertiesClass = defineClass<Workbook>({
  name: "DocumentProperties",
  scalars: {
    ...TEXTS,
    lastAuthor: { set: "1.7", get: ({ properties }) => properties.lastAuthor },
    creationDate: { set: "1.7", get: ({ properties }) => properties.created },
    revisionNumber: {
      set: "1.7",
      get: ({ properties }) => properties.revisionNumber,
      put: (workbook, value) => {
        const number = numberInput(value, 0);
        change(workbook).revisionNumber = number;
      },
    },
  },
  navigations: { custom: { set: "1.7", type: "CustomPropertyCollection", get: (workbook) => workbook } },
  methods: {},
});

/** One property that was added. */
class PropertyRef {
  constructor(
    readonly workbook: Workbook,
    readonly key: string,
  ) {}
}

function find(workbook: Workbook, key: unknown): PropertyRef | null {
  const wanted = textInput(key).toLowerCase();
  const stored = [...workbook.properties.custom.keys()].find((name) => name.toLowerCase() === wanted);
  return stored === undefined ? null : new PropertyRef(workbook, stored);
}

function list(workbook: Workbook): PropertyRef[] {
  return [...workbook.properties.custom.keys()].map((key) => new PropertyRef(workbook, key));
}

/** Cut to 255 characters where Excel does so: everywhere but on the web. */
function limited(text: string, { profile }: HostEnvironment): string {
  return profile.payloadLimitBytes === null ? text.slice(0, MAX_LENGTH) : text;
}

function valueInput(value: unknown, host: HostEnvironment): PropertyValue {
  if (typeof value === "string") return limited(value, host);
  if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) return value;
  throw new HostError("InvalidArgument", "A property is a text, a number or a boolean.");
}

/** Makes a property, or sets the one of that name. */
function put(workbook: Workbook, key: unknown, value: unknown, host: HostEnvironment): PropertyRef {
  const name = limited(textInput(key), host);
  if (name === "") throw new HostError("InvalidArgument", "A property needs a name.");
  const stored = find(workbook, name)?.key ?? name;
  const read = valueInput(value, host);
  change(workbook).custom.set(stored, read);
  return new PropertyRef(workbook, stored);
}

function typeOf(value: PropertyValue): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export const customPropertyClass = defineClass<PropertyRef>({
  name: "CustomProperty",
  id: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { set: "1.7", get: ({ key }) => key },
    type: { set: "1.7", get: ({ workbook, key }) => typeOf(found(workbook.properties.custom.get(key))) },
    value: {
      set: "1.7",
      get: ({ workbook, key }) => found(workbook.properties.custom.get(key)),
      put: ({ workbook, key }, value, host) => void put(workbook, key, value, host),
    },
  },
  navigations: {},
  methods: {
    delete: {
      set: "1.7",
      call: ({ workbook, key }) => {
        found(workbook.properties.custom.get(key));
        change(workbook).custom.delete(key);
      },
    },
  },
});

export const customPropertyCollectionClass = defineClass<Workbook>({
  name: "CustomPropertyCollection",
  scalars: {},
  navigations: {},
  items: { type: "CustomProperty", list },
  indexer: { set: "1.7", type: "CustomProperty", get: (workbook, key) => found(find(workbook, key)) },
  methods: {
    ...lookups("CustomProperty", { getItem: "1.7", orNull: "1.7", getCount: "1.7" }, list, find),
    add: {
      set: "1.7",
      returns: "CustomProperty",
      call: (workbook, [key, value], host) => put(workbook, key, value, host),
    },
    deleteAll: { set: "1.7", call: (workbook) => change(workbook).custom.clear() },
  },
});
