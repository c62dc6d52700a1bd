import type { ColumnTexts } from "../catalogue/columns";

/** English texts about what columns mean. */
export const columns: ColumnTexts = {
  header: {
    plain: "the header says it",
    likely: "the header suggests it",
    possible: "the header may mean it",
    silent: "the header does not say it",
  },
  kinds: {
    names: "names of bodies",
    kinds: "kinds of bodies",
    scale: "values of a scale",
    options: "known answers",
    answers: "yes or no",
    dates: "dates",
    amounts: "amounts",
    numbers: "registration numbers",
    codes: "codes",
    emails: "e-mail addresses",
    phones: "telephone numbers",
    links: "web addresses",
    persons: "names of persons",
    texts: "texts",
  },
  values: (fitting, of, kind) => `${fitting} of ${of} ${of === 1 ? "value" : "values"}: ${kind}`,
  onlyValues: (fitting, of, kind) => `only ${fitting} of ${of} ${of === 1 ? "value" : "values"}: ${kind}`,
  noValues: "the column is empty",
  range: (lowest, highest) => `numbers from ${lowest} to ${highest}`,
  rows: (rows) => `, ${rows} rows`,
  both: (header, values) => `${header}; ${values}`,
  but: (header, values) => `${header}, but ${values}`,
  question: (meaning) => `${meaning}?`,
  toConfirm: "Columns to confirm",
  mapHint: "Say what a column is by",
  moreToConfirm: (count) => `… and ${count} more in the data`,
  notUsed: (headers) => `Not used: ${headers}`,
};
