/** Cell formats: whole, immutable, interned, so that equal formats are the same object. */

/** Colours are `#RRGGBB` upper case; null is automatic or none. */
export type Color = string | null;

export interface FontFormat {
  readonly name: string;
  readonly sizePoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  readonly color: Color;
  /** Whether letters are small and low, or small and high. */
  readonly script: "None" | "Subscript" | "Superscript";
}

/** Patterns of a fill, in the words of `Excel.FillPattern`. The two gradients are kept as a file stores them. */
export const FILL_PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;
export type FillPattern = (typeof FILL_PATTERNS)[number];

export interface FillFormat {
  /** Colour behind the pattern, which is all of a solid fill; null is no fill or the automatic one. */
  readonly color: Color;
  readonly pattern: FillPattern;
  /** Colour of the lines and dots of the pattern; null is automatic. */
  readonly patternColor: Color;
}

export const NO_FILL: FillFormat = { color: null, pattern: "None", patternColor: null };

export const BORDER_SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];

export interface BorderLine {
  /** Border style as the file names it: `thin`, `medium`, `hair`, `dashed` … */
  readonly style: string;
  readonly color: Color;
}

export type Borders = Readonly<Partial<Record<BorderSide, BorderLine>>>;

export interface Alignment {
  readonly horizontal:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly vertical: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** Degrees from -90 to 90, or 180 for stacked letters, as Office.js counts `textOrientation`. */
  readonly textOrientation: number;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  /** Whether the last line of distributed text is distributed too (`justifyLastLine` in the file). */
  readonly autoIndent: boolean;
}

/** Everything about how a cell looks. */
export interface CellFormat {
  /** en-US number format code; `General`, `@` … */
  readonly numberFormat: string;
  readonly font: FontFormat;
  readonly fill: FillFormat;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The apostrophe that keeps a text a text. */
  readonly quotePrefix: boolean;
  /** Name of the cell style, `Normal` by default. */
  readonly styleName: string;
  /** Index of the stored format (`cellXfs`) this one starts from, whose unknown parts it keeps. */
  readonly origin: number;
}

/** The format a conditional format lays over a cell; undefined leaves the cell's own. */
export interface DifferentialFormat {
  readonly fontColor?: Color;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  readonly strikethrough?: boolean;
  readonly fillColor?: Color;
  readonly numberFormat?: string;
  /** Border lines by side: `EdgeTop`, `EdgeBottom`, `EdgeLeft`, `EdgeRight`. */
  readonly borders?: Readonly<Record<string, { readonly style: string; readonly color: Color }>>;
}

export const DEFAULT_FORMAT: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    sizePoints: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
    script: "None",
  },
  fill: NO_FILL,
  borders: {},
  alignment: {
    horizontal: "General",
    vertical: "Bottom",
    wrapText: false,
    shrinkToFit: false,
    indentLevel: 0,
    textOrientation: 0,
    readingOrder: "Context",
    autoIndent: false,
  },
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  styleName: "Normal",
  origin: 0,
};

/** The formats of one workbook. */
export class FormatTable {
  /** Formats as stored in the file, by `cellXfs` index; index 0 is the default cell format. */
  readonly stored: CellFormat[];
  private readonly interned = new Map<string, CellFormat>();

  /** @param differentials Formats that rules lay over cells, by `dxfs` index. */
  constructor(
    stored: readonly CellFormat[] = [DEFAULT_FORMAT],
    readonly differentials: readonly DifferentialFormat[] = [],
  ) {
    this.stored = [...stored];
    for (const format of this.stored) {
      const key = JSON.stringify(format);
      if (!this.interned.has(key)) this.interned.set(key, format);
    }
  }

  /** The format of a cell that has none. */
  get normal(): CellFormat {
    return this.stored[0] ?? DEFAULT_FORMAT;
  }

  /** The one object that stands for `format`. */
  intern(format: CellFormat): CellFormat {
    const key = JSON.stringify(format);
    const known = this.interned.get(key);
    if (known !== undefined) return known;
    this.interned.set(key, format);
    return format;
  }

  /** `base` with some facets replaced. */
  derive(base: CellFormat, changes: Partial<Omit<CellFormat, "origin">>): CellFormat {
    return this.intern({ ...base, ...changes });
  }
}
