/** Headers and footers of the pages of a worksheet. */

import type { HeadersFooters, PageLayout } from "../model/pageLayout";
import { textInput, wordInput } from "../ground/inputs";
import type { Worksheet } from "../model/worksheet";
import { defineClass, type NavigationMember, type ScalarMember } from "../protocol/classes";
import { HostError } from "../ground/hostError";
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

/** Longest header or footer, its three sections and their codes together. Source: `ST_Xstring` of headers, [MS-OI29500]. */
const MAX_TEXT = 255;

/** @throws HostError `InvalidArgument` when the header or footer that `name` belongs to has become too long. */
function limited(texts: HeadersFooters, name: keyof HeadersFooters): HeadersFooters {
  const kind = name.endsWith("Header") ? "Header" : "Footer";
  const sections = [texts[`left${kind}`], texts[`center${kind}`], texts[`right${kind}`]].filter((part) => part !== "");
  const length = sections.reduce((sum, part) => sum + "&L".length + part.length, 0);
  if (length > MAX_TEXT)
    throw new HostError("InvalidArgument", `Headers and footers have at most ${MAX_TEXT} characters.`);
  return texts;
}

function text(name: keyof HeadersFooters): ScalarMember<TextsRef> {
  return {
    set: "1.9",
    get: ({ sheet, pages }) => sheet.pageLayout[pages][name],
    put: ({ sheet, pages }, value, host) =>
      changeLayout(sheet, host, (layout) => {
        layout[pages] = limited({ ...layout[pages], [name]: textInput(value) }, name);
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
