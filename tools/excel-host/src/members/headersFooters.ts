/** Headers and footers of the pages of a worksheet. */

import type { HeadersFooters, PageLayout } from "../model/pageLayout";
import { textInput, wordInput } from "../model/rangeFormats";
import type { Worksheet } from "../model/worksheet";
import { defineClass, type NavigationMember, type ScalarMember } from "../protocol/classes";
import { changeLayout, flag } from "./pageLayout";

type Pages = "headersFooters" | "evenHeadersFooters" | "firstHeadersFooters";

/** The texts of some pages of a sheet. */
class TextsRef {
  constructor(
    readonly sheet: Worksheet,
    readonly pages: Pages,
  ) {}
}

/** Which pages have texts of their own, in the words of `Excel.HeaderFooterState`. */
const STATES = {
  Default: { hasFirstPage: false, hasEvenPages: false },
  FirstAndDefault: { hasFirstPage: true, hasEvenPages: false },
  OddAndEven: { hasFirstPage: false, hasEvenPages: true },
  FirstOddAndEven: { hasFirstPage: true, hasEvenPages: true },
} as const;
const STATE_WORDS = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

function stateOf({ hasFirstPage, hasEvenPages }: PageLayout): string | undefined {
  return STATE_WORDS.find(
    (word) => STATES[word].hasFirstPage === hasFirstPage && STATES[word].hasEvenPages === hasEvenPages,
  );
}

function texts(pages: Pages): NavigationMember<Worksheet> {
  return { set: "1.9", type: "HeaderFooter", get: (sheet) => new TextsRef(sheet, pages) };
}

export const headerFooterGroupClass = defineClass<Worksheet>({
  name: "HeaderFooterGroup",
  scalars: {
    state: {
      set: "1.9",
      get: ({ pageLayout }) => stateOf(pageLayout),
      put: (sheet, value, host) =>
        changeLayout(sheet, host, (layout) => {
          Object.assign(layout, STATES[wordInput(value, STATE_WORDS)]);
        }),
    },
    useSheetMargins: flag("useSheetMargins"),
    useSheetScale: flag("useSheetScale"),
  },
  navigations: {
    // The file keeps the texts of all pages and those of odd ones in one place.
    defaultForAllPages: texts("headersFooters"),
    oddPages: texts("headersFooters"),
    evenPages: texts("evenHeadersFooters"),
    firstPage: texts("firstHeadersFooters"),
  },
  methods: {},
});

function text(name: keyof HeadersFooters): ScalarMember<TextsRef> {
  return {
    set: "1.9",
    get: ({ sheet, pages }) => sheet.pageLayout[pages][name],
    put: ({ sheet, pages }, value, host) =>
      changeLayout(sheet, host, (layout) => {
        layout[pages][name] = textInput(value);
      }),
  };
}

export const headerFooterClass = defineClass<TextsRef>({
  name: "HeaderFooter",
  scalars: {
    leftHeader: text("leftHeader"),
    centerHeader: text("centerHeader"),
    rightHeader: text("rightHeader"),
    leftFooter: text("leftFooter"),
    centerFooter: text("centerFooter"),
    rightFooter: text("rightFooter"),
  },
  navigations: {},
  methods: {},
});
