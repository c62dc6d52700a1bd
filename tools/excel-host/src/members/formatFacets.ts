/** Facets of a cell's format, by their Office.js names: how each is read, checked and changed. */

import {
  FILL_PATTERNS,
  NO_FILL,
  type Alignment,
  type CellFormat,
  type FillFormat,
  type FontFormat,
} from "../model/format";
import { booleanInput, colorInput, numberInput, textInput, wordInput } from "../ground/inputs";
import { HostError } from "../ground/hostError";

/** One facet of a format. */
export interface FormatFacet {
  /** Requirement set of its property on ranges. */
  readonly set: string;
  readonly read: (format: CellFormat) => unknown;
  /**
   * Checks what was handed in, and gives what it changes of a format.
   *
   * @throws HostError `InvalidArgument` for what the facet does not take.
   */
  readonly parse: (input: unknown) => (format: CellFormat) => Partial<CellFormat>;
  /** Whether a format can take the facet at all; absent where every one can. Others are left as they are. */
  readonly isPossible?: (format: CellFormat) => boolean;
}

export type FormatFacets = Readonly<Record<string, FormatFacet>>;

function facet<Value>(
  set: string,
  read: (format: CellFormat) => Value,
  check: (input: unknown) => Value,
  change: (format: CellFormat, value: Value) => Partial<CellFormat>,
): FormatFacet {
  return {
    set,
    read,
    parse: (input) => {
      const value = check(input);
      return (format) => change(format, value);
    },
  };
}

function fontFacet<Name extends keyof FontFormat>(
  set: string,
  name: Name,
  check: (input: unknown) => FontFormat[Name],
): FormatFacet {
  return facet(
    set,
    ({ font }) => font[name],
    check,
    ({ font }, value) => ({ font: { ...font, [name]: value } }),
  );
}

/** Letters are low or high, never both: the one takes the other away. */
function scriptFacet(script: "Subscript" | "Superscript"): FormatFacet {
  return facet(
    "1.9",
    ({ font }) => font.script === script,
    booleanInput,
    ({ font }, isOn) => ({
      font: { ...font, script: isOn ? script : font.script === script ? "None" : font.script },
    }),
  );
}

function alignmentFacet<Name extends keyof Alignment>(
  set: string,
  name: Name,
  check: (input: unknown) => Alignment[Name],
): FormatFacet {
  return facet(
    set,
    ({ alignment }) => alignment[name],
    check,
    ({ alignment }, value) => ({ alignment: { ...alignment, [name]: value } }),
  );
}

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
const READING = ["Context", "LeftToRight", "RightToLeft"] as const;

/** Deepest indent. Source: `RangeFormat.indentLevel`. */
export const MAX_INDENT = 250;

/** -90 to 90 degrees, or 180 for letters one below the other. */
function orientationInput(value: unknown): number {
  return value === 180 ? 180 : Math.trunc(numberInput(value, -90, 90));
}

export const ALIGNMENT_FACETS: FormatFacets = {
  horizontalAlignment: alignmentFacet("1.1", "horizontal", (value) => wordInput(value, HORIZONTAL)),
  verticalAlignment: alignmentFacet("1.1", "vertical", (value) => wordInput(value, VERTICAL)),
  wrapText: alignmentFacet("1.1", "wrapText", booleanInput),
  shrinkToFit: alignmentFacet("1.9", "shrinkToFit", booleanInput),
  indentLevel: alignmentFacet("1.9", "indentLevel", (value) => Math.trunc(numberInput(value, 0, MAX_INDENT))),
  textOrientation: alignmentFacet("1.7", "textOrientation", orientationInput),
  readingOrder: alignmentFacet("1.9", "readingOrder", (value) => wordInput(value, READING)),
  autoIndent: alignmentFacet("1.9", "autoIndent", booleanInput),
};

export const FONT_FACETS: FormatFacets = {
  name: fontFacet("1.1", "name", textInput),
  size: fontFacet("1.1", "sizePoints", (value) => numberInput(value, 1, 409)),
  bold: fontFacet("1.1", "bold", booleanInput),
  italic: fontFacet("1.1", "italic", booleanInput),
  underline: fontFacet("1.1", "underline", (value) => wordInput(value, UNDERLINE)),
  strikethrough: fontFacet("1.9", "strikethrough", booleanInput),
  color: fontFacet("1.1", "color", colorInput),
  subscript: scriptFacet("Subscript"),
  superscript: scriptFacet("Superscript"),
};

function isGradient({ pattern }: FillFormat): boolean {
  return pattern.endsWith("Gradient");
}

function hasPattern(fill: FillFormat): boolean {
  return fill.pattern !== "None" && !isGradient(fill);
}

/** A pattern needs a background: a solid one without colour is white. */
function withPattern(fill: FillFormat, pattern: FillFormat["pattern"]): FillFormat {
  if (pattern === "None") return NO_FILL;
  const { color, patternColor } = isGradient(fill) ? NO_FILL : fill;
  return { color: color ?? (pattern === "Solid" ? "#FFFFFF" : null), pattern, patternColor };
}

/** @throws HostError `NotImplemented` for gradients, whose stops Office.js does not tell. */
function patternInput(value: unknown): FillFormat["pattern"] {
  const pattern = wordInput(value, FILL_PATTERNS);
  if (pattern.endsWith("Gradient")) throw new HostError("NotImplemented", "This host makes no gradients.");
  return pattern;
}

/** In the order in which several of them are set together: the colours belong to the pattern. */
export const FILL_FACETS: FormatFacets = {
  pattern: facet(
    "1.9",
    ({ fill }) => fill.pattern,
    patternInput,
    ({ fill }, pattern) => ({ fill: withPattern(fill, pattern) }),
  ),
  // A cell without fill reads as white.
  color: facet<string>(
    "1.1",
    ({ fill }) => fill.color ?? "#FFFFFF",
    colorInput,
    ({ fill }, color) => ({
      fill: hasPattern(fill) ? { ...fill, color } : { ...NO_FILL, color, pattern: "Solid" },
    }),
  ),
  patternColor: {
    ...facet<string>(
      "1.9",
      ({ fill }) => fill.patternColor ?? "#000000",
      colorInput,
      ({ fill }, patternColor) => (hasPattern(fill) ? { fill: { ...fill, patternColor } } : {}),
    ),
    isPossible: ({ fill }) => hasPattern(fill),
  },
};

export const PROTECTION_FACETS: FormatFacets = {
  locked: facet(
    "1.2",
    ({ locked }) => locked,
    booleanInput,
    (_format, locked) => ({ locked }),
  ),
  formulaHidden: facet(
    "1.2",
    ({ formulaHidden }) => formulaHidden,
    booleanInput,
    (_format, formulaHidden) => ({ formulaHidden }),
  ),
};
