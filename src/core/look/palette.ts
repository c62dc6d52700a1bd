/**
 * Every colour of the product, named by role. Each comes with a mark, a word or a number that says the same.
 *
 * Files that cannot import it (style sheets, pictures) repeat its colours; a test compares them.
 */

import type { SheetKind } from "../contract/kinds";

/** Light or dark. */
export type ColourScheme = "light" | "dark";

const ACCENT = "#1B6E82";
const TITLE = "#12414E";
const INK = "#1F2933";
const AMBER = "#F2C063";
const GREY = "#8CA0A9";
const WHITE = "#FFFFFF";
/** What Fluent's dark theme stands on. */
const NIGHT = "#292929";

/** Colours of the sheets. */
export const PALETTE = {
  ink: INK,
  secondary: "#52606B",
  title: TITLE,
  headerFill: "#E4EDF0",
  totalFill: "#F3F7F8",
  /** A cell that somebody may type in. */
  inputFill: "#EAF4F6",
  accent: ACCENT,
  yesFill: "#D3EAEE",
  yesText: "#0B5260",
  askFill: "#FBE8C6",
  askText: "#744600",
  noneText: "#5A6872",
  zeroText: "#66737C",
  hairline: "#DDE4E7",
  groupLine: GREY,
  white: WHITE,
} as const;

/** Parts of the money chart, told apart by lightness too. */
export const MONEY_COLOURS = {
  partner_amount: { fill: ACCENT, line: ACCENT, label: WHITE },
  in_kind_value: { fill: "#8FC1CC", line: ACCENT, label: INK },
  authority_amount: { fill: TITLE, line: TITLE, label: WHITE },
  possible: { fill: WHITE, line: "#6B7983", label: "#5A6872" },
} as const;

/** Partners on the map by their zone, from dark to pale; those to ask stand out. Position says the same. */
export const MAP_COLOURS = {
  ready_6: { fill: ACCENT, text: WHITE, isBold: true },
  ready_5: { fill: "#A9D2DB", text: TITLE, isBold: true },
  ready_4: { fill: "#DDEFF2", text: TITLE, isBold: true },
  willing: { fill: "#FFFFFF", text: ACCENT, isBold: true },
  skilled: { fill: "#FFFFFF", text: INK, isBold: false },
  watch: { fill: "#F0F3F4", text: "#52606B", isBold: false },
  ask: { fill: "#FBE8C6", text: "#744600", isBold: false },
} as const;

export const TAB_COLORS = {
  matrix: ACCENT,
  resources: AMBER,
  map: "#8FC1CC",
  subjects: "#B5651D",
  actions: "#7A6BA8",
  agreements: "#3F7D58",
  summary: TITLE,
  history: GREY,
} as const satisfies Record<SheetKind, string>;

/** How an answer is drawn: filled, with a line around, its number on the fill. */
export interface AnswerColours {
  readonly fill: `#${string}`;
  readonly line: string;
  readonly label: string;
}

/** The three answers in charts and marks, told apart by lightness too: dark, hollow, mid. Sheets are always light. */
export const ANSWER_COLOURS = {
  light: {
    yes: { fill: ACCENT, line: ACCENT, label: WHITE },
    none: { fill: WHITE, line: "#6B7983", label: "#5A6872" },
    ask: { fill: AMBER, line: "#8A5A00", label: "#4A2D00" },
  },
  dark: {
    yes: { fill: "#4FB3C8", line: "#4FB3C8", label: "#06262D" },
    none: { fill: NIGHT, line: "#98A5AD", label: "#D5DBDF" },
    ask: { fill: "#E0A940", line: "#E0A940", label: "#2B1A00" },
  },
} as const satisfies Record<ColourScheme, Record<"yes" | "none" | "ask", AnswerColours>>;

/** Colours of the pane: what can be pressed, what is marked, links; at rest, under the pointer, pressed. */
export const PANE_COLOURS = {
  light: {
    ink: INK,
    button: [ACCENT, "#155A6B", TITLE],
    mark: [ACCENT, "#155A6B", TITLE],
    text: [ACCENT, "#155A6B", TITLE],
    link: ["#0B5F73", "#155A6B", TITLE],
    line: "#8FBFCB",
    tint: "#E4EDF0",
  },
  dark: {
    ink: WHITE,
    button: [ACCENT, "#1F768B", "#155A6B"],
    mark: ["#4FB3C8", "#6CC3D5", "#3E9CB0"],
    text: ["#7CCBDC", "#9AD9E6", "#5FBDD0"],
    link: ["#7CCBDC", "#9AD9E6", "#5FBDD0"],
    line: "#2B6675",
    tint: "#12343D",
  },
} as const;

/** Colours of the pages beside the pane, which their style sheets repeat. */
export const PAGE_COLOURS = {
  light: { text: INK, title: TITLE, background: WHITE, link: "#0B5F73", button: ACCENT, "button-text": WHITE },
  dark: {
    text: WHITE,
    title: "#D3EAEE",
    background: NIGHT,
    link: "#7CCBDC",
    button: "#4FB3C8",
    "button-text": "#06262D",
  },
} as const satisfies Record<ColourScheme, Record<string, string>>;
