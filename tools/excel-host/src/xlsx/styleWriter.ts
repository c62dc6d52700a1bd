/** Appends formats to styles.xml; what stands there is never moved or changed. */

import type { CellFormat, FillFormat, FontFormat, FormatTable } from "../model/format";
import type { DifferentialFormat } from "../model/format";
import { fileWord, PATTERN_WORDS, SCRIPT_WORDS, UNDERLINE_WORDS } from "./readStyles";
import {
  alignmentXml,
  bordersXml,
  colorXml,
  differentialBordersXml,
  fillXml,
  patternFillXml,
  protectionXml,
  type ElementMaker,
} from "./formatXml";
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
  private readonly xml: ElementMaker;
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
      set("borderId", "applyBorder", this.appendOnce("borders", bordersXml(this.xml, format.borders)));
    const children = split.children.filter(({ name }) => name !== "alignment" && name !== "protection");
    const kept = (name: string): ElementText[] => split.children.filter((child) => child.name === name);
    const alignment = same(format.alignment, origin.alignment) ? kept("alignment") : alignmentXml(this.xml, format);
    const isProtected = format.locked === origin.locked && format.formulaHidden === origin.formulaHidden;
    const protection = isProtected ? kept("protection") : protectionXml(this.xml, format);
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
      font.color === origin.color ? kept("color") : colorXml(this.xml, "color", font.color),
      element("name", { val: font.name }),
      isSameName ? kept("family") + kept("charset") + kept("scheme") : "",
    ]);
  }

  private fillId(fill: FillFormat): number {
    const word = fileWord(PATTERN_WORDS, fill.pattern);
    // The first fill of a file is always "none".
    return word === null ? 0 : this.appendOnce("fills", fillXml(this.xml, fill, word));
  }

  private differential(format: DifferentialFormat): string {
    const { element } = this.xml;
    const flag = (val: boolean | undefined, name: string): string => (val === undefined ? "" : element(name, { val }));
    const font = [
      flag(format.bold, "b"),
      flag(format.italic, "i"),
      flag(format.strikethrough, "strike"),
      format.underline === undefined ? "" : element("u", { val: format.underline.toLowerCase() }),
      colorXml(this.xml, "color", format.fontColor ?? null),
    ].join("");
    const { numberFormat: code, fillColor } = format;
    const isFilled = fillColor !== undefined && fillColor !== null;
    return element("dxf", {}, [
      font === "" ? "" : element("font", {}, font),
      code === undefined ? "" : element("numFmt", { numFmtId: this.numberFormatId(code), formatCode: code }),
      isFilled
        ? patternFillXml(this.xml, "solid", [
            colorXml(this.xml, "fgColor", fillColor),
            colorXml(this.xml, "bgColor", fillColor),
          ])
        : "",
      differentialBordersXml(this.xml, format),
    ]);
  }
}

function elementKey(section: string, text: string): string {
  return `${section} ${text}`;
}

function same(a: object, b: object): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
