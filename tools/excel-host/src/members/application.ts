/** Application, the culture it works in, and the runtime of the add-in. */

import { datePatterns, numberSeparators } from "../model/culture";
import { booleanInput, wordInput } from "../ground/inputs";
import type { Workbook } from "../model/workbook";
import { defineClass } from "../protocol/classes";
import type { HostEnvironment } from "../protocol/environment";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Lets formulas follow what waited for it, and look at the clock again. */
export function calculate(workbook: Workbook): void {
  workbook.calculationDue = true;
  workbook.volatileDue = true;
}

function calculateAs(workbook: Workbook, type: unknown): void {
  wordInput(type, ["Recalculate", "Full", "FullRebuild"]);
  calculate(workbook);
}

export const applicationClass = defineClass<Workbook>({
  name: "Application",
  scalars: {
    calculationMode: {
      set: "1.1",
      get: ({ calculationMode }) => calculationMode,
      put: (workbook, value) => {
        workbook.calculationMode = wordInput(value, CALCULATION_MODES);
        workbook.volatileDue = true;
        workbook.journal.note({ kind: "other" });
      },
    },
    calculationState: { set: "1.9", get: ({ calculationPending }) => (calculationPending ? "Pending" : "Done") },
    decimalSeparator: { set: "1.11", get: (_, { profile }) => numberSeparators(profile.locale).decimal },
    thousandsSeparator: { set: "1.11", get: (_, { profile }) => numberSeparators(profile.locale).group },
    useSystemSeparators: { set: "1.11", get: () => true },
  },
  navigations: { cultureInfo: { set: "1.11", type: "CultureInfo", get: (_, host) => host } },
  methods: {
    calculate: { set: "1.1", call: (workbook, [type]) => calculateAs(workbook, type) },
    suspendApiCalculationUntilNextSync: { set: "1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { set: "1.9", call: () => null },
  },
});

export const cultureInfoClass = defineClass<HostEnvironment>({
  name: "CultureInfo",
  scalars: { name: { set: "1.11", get: ({ profile }) => profile.locale } },
  navigations: {
    numberFormat: { set: "1.11", type: "NumberFormatInfo", get: (host) => host },
    datetimeFormat: { set: "1.12", type: "DatetimeFormatInfo", get: (host) => host },
  },
  methods: {},
});

export const numberFormatInfoClass = defineClass<HostEnvironment>({
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { set: "1.11", get: ({ profile }) => numberSeparators(profile.locale).decimal },
    numberGroupSeparator: { set: "1.11", get: ({ profile }) => numberSeparators(profile.locale).group },
  },
  navigations: {},
  methods: {},
});

export const datetimeFormatInfoClass = defineClass<HostEnvironment>({
  name: "DatetimeFormatInfo",
  scalars: {
    shortDatePattern: { set: "1.12", get: ({ profile }) => datePatterns(profile.locale).shortDate },
    dateSeparator: { set: "1.12", get: ({ profile }) => datePatterns(profile.locale).dateSeparator },
    timeSeparator: { set: "1.12", get: ({ profile }) => datePatterns(profile.locale).timeSeparator },
  },
  navigations: {},
  methods: {},
});

/** Belongs to the add-in alone: events it does not want are not sent to it. */
export const runtimeClass = defineClass<HostEnvironment>({
  name: "Runtime",
  scalars: {
    enableEvents: {
      set: "1.8",
      get: ({ registrations }) => registrations.isEnabled,
      put: ({ registrations }, value) => {
        registrations.isEnabled = booleanInput(value);
      },
    },
  },
  navigations: {},
  methods: {},
});
