/** Appends formats to styles.xml; what stands there is never moved or changed. */

import type { Borders, CellFormat, Color, FillFormat, FontFormat, FormatTable } from "../model/format";
import type { DifferentialFormat } from "../model/format";
import { fileWord, HORIZONTAL_WORDS, PATTERN_WORDS, SCRIPT_WORDS, UNDERLINE_WORDS, VERTICAL_WORDS } from "./readStyles";
import { elementsOf } from "../xml/element";
import {
  attribute,
  joinElement,
  splitElement,
  withAttribute,
  type ElementText,
  type SplitElement,
} from "../xml/xmlText";

/** Order of the sections of a style sheet. */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
/** Number formats below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

export class StyleWriter {
  private readonly root: SplitElement;
  private readonly xml: ReturnType<typeof elementsOf>;
  private readonly sections = new Map<string, SplitElement>();
  private readonly written = new Map<CellFormat, number>();
  private readonly elements = new Map<string, number>();
  private hasChanged = false;

  constructor(
    xml: string,
    private readonly part: string,
    private readonly formats: FormatTable,
  ) {
    this.root = splitElement(xml, part);
    this.xml = elementsOf(this.root.prefix);
    formats.stored.forEach((format, index) => this.written.set(format, index));
  }

  /** Index in `cellXfs` of a format, appended when the file does not have it. */
  indexOf(format: CellFormat): number {
    const known = this.written.get(format);
    if (known !== undefined) return known;
    const index = this.appendOnce("cellXfs", this.xf(format));
    this.written.set(format, index);
    return index;
  }

  /** Index in `dxfs` of a format that a rule lays over cells. */
  differentialIndexOf(format: DifferentialFormat): number {
    return this.appendOnce("dxfs", this.differential(format));
  }

  /** The part with everything appended, or null when nothing was. */
  toXml(): string | null {
    if (!this.hasChanged) return null;
    const children = this.root.children.map((child) => this.rewritten(child));
    return joinElement({ ...this.root, children });
  }

  private rewritten(child: ElementText): ElementText {
    const section = this.sections.get(child.name);
    if (section === undefined) return child;
    const start = withAttribute(section.start, "count", String(section.children.length));
    return { name: child.name, text: joinElement({ ...section, start }) };
  }

  private section(name: string): SplitElement {
    const known = this.sections.get(name);
    if (known !== undefined) return known;
    let child = this.root.children.find((candidate) => candidate.name === name);
    if (child === undefined) {
      child = { name, text: this.xml.element(name) };
      const place = this.root.children.findIndex((other) => SECTIONS.indexOf(other.name) > SECTIONS.indexOf(name));
      this.root.children.splice(place < 0 ? this.root.children.length : place, 0, child);
    }
    const section = splitElement(child.text, this.part);
    this.sections.set(name, section);
    section.children.forEach(({ text }, index) => {
      const key = elementKey(name, text);
      if (!this.elements.has(key)) this.elements.set(key, index);
    });
    return section;
  }

  private append(name: string, text: string): number {
    this.hasChanged = true;
    return this.section(name).children.push({ name: "", text }) - 1;
  }

  /** The index of the element of a section that reads the same, appended when there is none. */
  private appendOnce(name: string, text: string): number {
    this.section(name);
    const key = elementKey(name, text);
    const known = this.elements.get(key);
    if (known !== undefined) return known;
    const index = this.append(name, text);
    this.elements.set(key, index);
    return index;
  }

  private xf(format: CellFormat): string {
    const origin = this.formats.stored[format.origin] ?? this.formats.normal;
    const stored =
      this.section("cellXfs").children[format.origin]?.text ??
      this.xml.element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const split = splitElement(stored, this.part);
    let start = split.start;
    const set = (id: string, apply: string, index: number): void => {
      start = withAttribute(withAttribute(start, id, String(index)), apply, "1");
    };
    if (format.numberFormat !== origin.numberFormat)
      set("numFmtId", "applyNumberFormat", this.numberFormatId(format.numberFormat));
    if (!same(format.font, origin.font))
      set(
        "fontId",
        "applyFont",
        this.appendOnce("fonts", this.font(format.font, origin.font, Number(attribute(stored, "fontId") ?? "0"))),
      );
    if (!same(format.fill, origin.fill)) set("fillId", "applyFill", this.fillId(format.fill));
    if (!same(format.borders, origin.borders))
      set("borderId", "applyBorder", this.appendOnce("borders", this.borders(format.borders)));
    const children = split.children.filter(({ name }) => name !== "alignment" && name !== "protection");
    const kept = (name: string): ElementText[] => split.children.filter((child) => child.name === name);
    const alignment = same(format.alignment, origin.alignment) ? kept("alignment") : this.alignment(format);
    const isProtected = format.locked === origin.locked && format.formulaHidden === origin.formulaHidden;
    const protection = isProtected ? kept("protection") : this.protection(format);
    if (alignment.length > 0) start = withAttribute(start, "applyAlignment", "1");
    if (protection.length > 0) start = withAttribute(start, "applyProtection", "1");
    start = withAttribute(start, "quotePrefix", format.quotePrefix ? "1" : null);
    return joinElement({ ...split, start, children: [...alignment, ...protection, ...children] });
  }

  private numberFormatId(code: string): number {
    if (code === "General") return 0;
    if (code === "@") return 49;
    const { children } = this.section("numFmts");
    const known = children.find(({ text }) => attribute(text, "formatCode") === code);
    if (known !== undefined) return Number(attribute(known.text, "numFmtId"));
    const ids = children.map(({ text }) => Number(attribute(text, "numFmtId")));
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
    this.append("numFmts", this.xml.element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** A font; what the model does not know (family, scheme, theme colour) is taken from the font it starts from. */
  private font(font: FontFormat, origin: FontFormat, originId: number): string {
    const { element } = this.xml;
    const stored = this.section("fonts").children[originId]?.text;
    const storedChildren = stored === undefined ? [] : splitElement(stored, this.part).children;
    const kept = (name: string): string => storedChildren.find((child) => child.name === name)?.text ?? "";
    const flag = (isOn: boolean, name: string): string => (isOn ? element(name) : "");
    const underline = fileWord(UNDERLINE_WORDS, font.underline);
    const isSameName = font.name === origin.name;
    return element("font", {}, [
      flag(font.bold, "b"),
      flag(font.italic, "i"),
      flag(font.strikethrough, "strike"),
      font.underline === "None" ? "" : element("u", { val: underline === "single" ? null : (underline ?? "") }),
      font.script === "None" ? "" : element("vertAlign", { val: fileWord(SCRIPT_WORDS, font.script) ?? "" }),
      element("sz", { val: font.sizePoints }),
      font.color === origin.color ? kept("color") : this.color("color", font.color),
      element("name", { val: font.name }),
      isSameName ? kept("family") + kept("charset") + kept("scheme") : "",
    ]);
  }

  private color(name: string, color: Color): string {
    return color === null ? "" : this.xml.element(name, { rgb: `FF${color.slice(1)}` });
  }

  private fillId(fill: FillFormat): number {
    const word = fileWord(PATTERN_WORDS, fill.pattern);
    // The first fill of a file is always "none".
    return word === null ? 0 : this.appendOnce("fills", this.fill(fill, word));
  }

  private fill({ color, pattern, patternColor }: FillFormat, word: string): string {
    const [front, back] = pattern === "Solid" ? [color, patternColor] : [patternColor, color];
    const automatic = this.xml.element("bgColor", { indexed: 64 });
    return this.patternFill(word, [this.color("fgColor", front), this.color("bgColor", back) || automatic]);
  }

  private patternFill(patternType: string, colors: readonly string[]): string {
    const { element } = this.xml;
    return element("fill", {}, element("patternFill", { patternType }, colors));
  }

  private borders(borders: Borders): string {
    const line = (name: string, border: Borders["EdgeTop"]): string =>
      border === undefined ? this.xml.element(name) : this.line(name, border);
    const flag = (border: Borders["EdgeTop"]): true | null => (border === undefined ? null : true);
    const flags = { diagonalUp: flag(borders.DiagonalUp), diagonalDown: flag(borders.DiagonalDown) };
    return this.xml.element("border", flags, [
      line("left", borders.EdgeLeft),
      line("right", borders.EdgeRight),
      line("top", borders.EdgeTop),
      line("bottom", borders.EdgeBottom),
      line("diagonal", borders.DiagonalDown ?? borders.DiagonalUp),
    ]);
  }

  private line(name: string, { style, color }: { readonly style: string; readonly color: Color }): string {
    return this.xml.element(name, { style }, this.color("color", color));
  }

  private alignment({ alignment }: CellFormat): ElementText[] {
    const { textOrientation } = alignment;
    const rotation = textOrientation === 180 ? 255 : textOrientation < 0 ? 90 - textOrientation : textOrientation;
    const { horizontal, vertical, indentLevel, readingOrder } = alignment;
    const flag = (isOn: boolean): true | null => (isOn ? true : null);
    const text = this.xml.element("alignment", {
      horizontal: horizontal === "General" ? null : fileWord(HORIZONTAL_WORDS, horizontal),
      vertical: vertical === "Bottom" ? null : fileWord(VERTICAL_WORDS, vertical),
      textRotation: rotation === 0 ? null : rotation,
      wrapText: flag(alignment.wrapText),
      indent: indentLevel === 0 ? null : indentLevel,
      justifyLastLine: flag(alignment.autoIndent),
      shrinkToFit: flag(alignment.shrinkToFit),
      readingOrder: readingOrder === "Context" ? null : readingOrder === "LeftToRight" ? 1 : 2,
    });
    return [{ name: "alignment", text }];
  }

  private protection({ locked, formulaHidden }: CellFormat): ElementText[] {
    return [{ name: "protection", text: this.xml.element("protection", { locked, hidden: formulaHidden || null }) }];
  }

  private differential(format: DifferentialFormat): string {
    const { element } = this.xml;
    const flag = (val: boolean | undefined, name: string): string => (val === undefined ? "" : element(name, { val }));
    const font = [
      flag(format.bold, "b"),
      flag(format.italic, "i"),
      flag(format.strikethrough, "strike"),
      format.underline === undefined ? "" : element("u", { val: format.underline.toLowerCase() }),
      this.color("color", format.fontColor ?? null),
    ].join("");
    const { numberFormat: code, fillColor } = format;
    const isFilled = fillColor !== undefined && fillColor !== null;
    return element("dxf", {}, [
      font === "" ? "" : element("font", {}, font),
      code === undefined ? "" : element("numFmt", { numFmtId: this.numberFormatId(code), formatCode: code }),
      isFilled ? this.patternFill("solid", [this.color("fgColor", fillColor), this.color("bgColor", fillColor)]) : "",
      this.differentialBorders(format),
    ]);
  }

  private differentialBorders({ borders }: DifferentialFormat): string {
    if (borders === undefined) return "";
    const lines = SIDES.map(([name, side]) => {
      const border = borders[side];
      return border === undefined ? "" : this.line(name, border);
    });
    return this.xml.element("border", {}, lines);
  }
}

/** Lines of a rule, with their sides in Office.js. */
const SIDES = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
] as const;

function elementKey(section: string, text: string): string {
  return `${section} ${text}`;
}

function same(a: object, b: object): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
