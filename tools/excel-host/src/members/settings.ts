/** Settings of the add-in in this workbook: small values by key, kept in the file. */

import { refuseReadOnly } from "../model/guards";
import { textInput } from "../ground/inputs";
import type { Workbook } from "../model/workbook";
import { defineClass } from "../protocol/classes";
import { EVENT_TYPE } from "../protocol/events";
import { HostError } from "../ground/hostError";
import { found } from "./collections";

class SettingRef {
  constructor(
    readonly workbook: Workbook,
    readonly key: string,
  ) {}
}

/** Keys are compared with case. */
function find(workbook: Workbook, key: unknown): SettingRef | null {
  return typeof key === "string" && workbook.settings.has(key) ? new SettingRef(workbook, key) : null;
}

/**
 * Keeps a value. The client has made texts of dates before (`Date(1700000000000)`) and makes dates of them again.
 *
 * @throws HostError `InvalidArgument` for an empty key, `AccessDenied` in a read-only workbook.
 */
function put(workbook: Workbook, key: string, value: unknown): SettingRef {
  refuseReadOnly(workbook);
  if (key === "") throw new HostError("InvalidArgument", "A setting needs a key.");
  workbook.settings.set(key, JSON.stringify(value ?? null));
  markSettings(workbook);
  return new SettingRef(workbook, key);
}

function markSettings(workbook: Workbook): void {
  workbook.settingsChanged = true;
  workbook.journal.note({ kind: "settings" });
}

export const settingClass = defineClass<SettingRef>({
  name: "Setting",
  id: ({ key }) => ({ _Id: key }),
  scalars: {
    key: { set: "1.4", get: ({ key }) => key },
    value: {
      set: "1.4",
      get: ({ workbook, key }) => JSON.parse(found(workbook.settings.get(key))) as unknown,
      put: ({ workbook, key }, value) => {
        found(find(workbook, key));
        put(workbook, key, value);
      },
    },
  },
  navigations: {},
  methods: {
    delete: {
      set: "1.4",
      call: ({ workbook, key }) => {
        refuseReadOnly(workbook);
        found(find(workbook, key));
        workbook.settings.delete(key);
        markSettings(workbook);
      },
    },
  },
});

export const settingCollectionClass = defineClass<Workbook>({
  name: "SettingCollection",
  scalars: {},
  navigations: {},
  items: {
    type: "Setting",
    list: (workbook) => [...workbook.settings.keys()].map((key) => new SettingRef(workbook, key)),
  },
  indexer: { set: "1.4", type: "Setting", get: (workbook, key) => found(find(workbook, key)) },
  methods: {
    add: {
      set: "1.4",
      returns: "Setting",
      call: (workbook, [key, value]) => put(workbook, textInput(key), value),
    },
    getItem: { set: "1.4", returns: "Setting", call: (workbook, [key]) => found(find(workbook, key)) },
    getItemOrNullObject: { set: "1.4", returns: "Setting", call: (workbook, [key]) => find(workbook, key) },
    getCount: { set: "1.4", call: ({ settings }) => settings.size },
  },
  events: {
    onSettingsChanged: { set: "1.4", type: EVENT_TYPE.settingsChanged, register: null, targetId: () => "" },
  },
});
