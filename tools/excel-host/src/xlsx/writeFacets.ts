/** Elements of a worksheet around its cells, written anew where they changed. */

import type { Color, DifferentialFormat } from "../model/format";
import { columnCount, columnLetters, formatRect, MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import type { ConditionalFormat } from "../model/rules";
import type { PageLayout } from "../model/pageLayout";
import type { Worksheet } from "../model/worksheet";
import { columnsXml } from "./columnsXml";
import { ruleElement } from "./conditionalXml";
import { protectionAttributes } from "./protectionXml";
import { formatRects } from "./readSheet";
import { autoFilterXml } from "./tableFilter";
import type { ElementMaker } from "./formatXml";
import { replaceChildren } from "./sheetChildren";
import { validationsXml } from "./validationXml";
import { headerFooterAttributes, headerFooterTexts, pageBreaks, pageSetup } from "./writePage";
import { elementsOf } from "../xml/element";
import { attribute, joinElement, splitElement, withAttribute, type ElementText } from "../xml/xmlText";

/** Writes the changed facets of a sheet into the children of its element. */
export class FacetWriter {
  private readonly xml: ElementMaker;

  constructor(
    private readonly sheet: Worksheet,
    private readonly children: ElementText[],
    private readonly prefix: string,
    private readonly formatIndex: (format: Worksheet["formats"]["normal"]) => number,
    private readonly differentialIndex: (format: DifferentialFormat) => number,
    private readonly isActive: boolean,
  ) {
    this.xml = elementsOf(prefix);
  }

  write(): void {
    const { changedFacets, part } = this.sheet;
    const isNew = part === null;
    if (isNew || changedFacets.has("properties") || changedFacets.has("pageLayout")) this.writeProperties();
    if (isNew || changedFacets.has("view")) this.writeView();
    if (changedFacets.has("properties")) this.writeFormat();
    if (changedFacets.has("columns")) this.replace("cols", columnsXml(this.sheet, this.xml, this.formatIndex));
    if (changedFacets.has("autoFilter")) this.replace("autoFilter", this.autoFilter());
    if (changedFacets.has("merges")) this.replace("mergeCells", this.merges());
    if (changedFacets.has("protection")) this.replace("sheetProtection", this.protection());
    if (changedFacets.has("conditionalFormats")) this.replace("conditionalFormatting", this.conditionalFormats());
    if (changedFacets.has("dataValidations")) this.replace("dataValidations", validationsXml(this.sheet, this.xml));
    if (changedFacets.has("hyperlinks")) this.replace("hyperlinks", this.hyperlinks());
    if (changedFacets.has("pageLayout")) this.writePage();
  }

  private autoFilter(): string {
    const { autoFilter } = this.sheet;
    if (autoFilter === null) return "";
    const { range, filters } = autoFilter;
    const places = Array.from({ length: columnCount(range) }, (_, place) => place);
    const stored = this.children.find(({ name }) => name === "autoFilter")?.text ?? "";
    return autoFilterXml(stored, formatRect(range), filters, places, this.prefix);
  }

  private replace(name: string, text: string): void {
    replaceChildren(this.children, name, text);
  }

  private element(name: string): string {
    return this.children.find((child) => child.name === name)?.text ?? this.xml.element(name);
  }

  /** An element with its start tag's attributes changed, its children kept; empty ones are self-closed. */
  private patch(
    name: string,
    attributes: Readonly<Record<string, string | null>>,
    children?: (kept: ElementText[]) => ElementText[],
  ): string {
    const split = splitElement(this.element(name), name);
    const start = Object.entries(attributes).reduce((tag, [key, value]) => withAttribute(tag, key, value), split.start);
    const kept = children === undefined ? split.children : children(split.children);
    return kept.length === 0 ? start.replace(/>$/, "/>") : joinElement({ ...split, start, children: kept });
  }

  private color(name: string, color: Color): string {
    return this.xml.element(name, { rgb: `FF${(color ?? "#000000").slice(1)}` });
  }

  private writeProperties(): void {
    const { tabColor, pageLayout } = this.sheet;
    const isFitted =
      pageLayout.zoom.scale === null &&
      (pageLayout.zoom.horizontalFitToPages ?? pageLayout.zoom.verticalFitToPages) !== null;
    const text = this.patch("sheetPr", {}, (kept) => {
      const others = kept.filter(
        ({ name }) => name !== "pageSetUpPr" && !(name === "tabColor" && this.sheet.changedFacets.has("properties")),
      );
      const tab: ElementText[] =
        tabColor !== null && this.sheet.changedFacets.has("properties")
          ? [{ name: "tabColor", text: this.color("tabColor", tabColor) }]
          : [];
      const page = kept.find(({ name }) => name === "pageSetUpPr")?.text ?? `<${this.prefix}pageSetUpPr/>`;
      const fit: ElementText[] = [
        { name: "pageSetUpPr", text: withAttribute(page, "fitToPage", isFitted ? "1" : null) },
      ];
      return [...tab, ...others, ...(isFitted || kept.some(({ name }) => name === "pageSetUpPr") ? fit : [])];
    });
    this.replace("sheetPr", text === `<${this.prefix}sheetPr/>` ? "" : text);
  }

  private writeView(): void {
    const p = this.prefix;
    const { showGridlines, showHeadings } = this.sheet;
    const views = splitElement(this.element("sheetViews"), "sheetViews");
    const stored = views.children[0]?.text ?? `<${p}sheetView workbookViewId="0"/>`;
    const view = splitElement(stored, "sheetView");
    let start = withAttribute(view.start, "showGridLines", showGridlines ? null : "0");
    start = withAttribute(start, "showRowColHeaders", showHeadings ? null : "0");
    if (this.sheet.part === null) start = withAttribute(start, "tabSelected", this.isActive ? "1" : null);
    const others = view.children.filter(({ name }) => name !== "pane" && name !== "selection");
    const children = [...this.panes(), ...others];
    const text = children.length === 0 ? start.replace(/>$/, "/>") : joinElement({ ...view, start, children });
    const rest = views.children.slice(1);
    this.replace("sheetViews", joinElement({ ...views, children: [{ name: "sheetView", text }, ...rest] }));
  }

  private panes(): ElementText[] {
    const { frozenRows: rows, frozenColumns: columns } = this.sheet;
    if (rows === 0 && columns === 0) return [];
    const { element } = this.xml;
    const corner = `${columnLetters(columns)}${rows + 1}`;
    const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    const pane = {
      xSplit: columns > 0 ? columns : null,
      ySplit: rows > 0 ? rows : null,
      topLeftCell: corner,
      activePane: active,
      state: "frozen",
    };
    return [
      { name: "pane", text: element("pane", pane) },
      { name: "selection", text: element("selection", { pane: active, activeCell: corner, sqref: corner }) },
    ];
  }

  private writeFormat(): void {
    const attributes = {
      defaultColWidth: String(this.sheet.defaultColumnWidthChars),
      defaultRowHeight: String(this.sheet.defaultRowHeightPoints),
    };
    if (this.sheet.part !== null || this.sheet.defaultColumnWidthChars !== 9.140625)
      this.replace("sheetFormatPr", this.patch("sheetFormatPr", attributes));
  }

  private merges(): string {
    const { merges } = this.sheet;
    if (merges.length === 0) return "";
    const cells = merges.map((rect) => this.xml.element("mergeCell", { ref: formatRect(rect) }));
    return this.xml.element("mergeCells", { count: merges.length }, cells);
  }

  private protection(): string {
    const { protection } = this.sheet;
    if (protection === null) return "";
    return this.xml.element("sheetProtection", { sheet: true, ...protectionAttributes(protection) });
  }

  /** All rules of the sheet, one block for each; the order of priorities is kept, numbered from 1. */
  private conditionalFormats(): string {
    const sorted = [...this.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    return sorted.map((format, index) => this.conditionalFormat(format, index + 1)).join("");
  }

  private conditionalFormat(format: ConditionalFormat, priority: number): string {
    const rule =
      format.stored === null
        ? ruleElement(this.prefix, format, priority, this.differentialIndex(format.format))
        : withAttribute(format.stored, "priority", String(priority));
    return this.xml.element("conditionalFormatting", { sqref: formatRects(format.ranges) }, rule);
  }

  private hyperlinks(): string {
    const links = this.sheet.hyperlinks.map(({ range, documentReference, screenTip, display, stored }) => {
      const ref = formatRect(range);
      if (stored !== null) return attribute(stored, "ref") === ref ? stored : withAttribute(stored, "ref", ref);
      return this.xml.element("hyperlink", { ref, location: documentReference, tooltip: screenTip, display });
    });
    return links.length === 0 ? "" : this.xml.element("hyperlinks", {}, links);
  }

  private writePage(): void {
    const { pageLayout } = this.sheet;
    const flag = (isOn: boolean): string | null => (isOn ? "1" : null);
    const options = this.patch("printOptions", {
      horizontalCentered: flag(pageLayout.centerHorizontally),
      verticalCentered: flag(pageLayout.centerVertically),
      headings: flag(pageLayout.printHeadings),
      gridLines: flag(pageLayout.printGridlines),
    });
    this.replace("printOptions", options === this.xml.element("printOptions") ? "" : options);
    const inches = Object.entries(pageLayout.margins).map(
      ([name, points]) => [name, String(Math.round((points / 72) * 10_000) / 10_000)] as const,
    );
    this.replace("pageMargins", this.patch("pageMargins", Object.fromEntries(inches)));
    this.replace("pageSetup", this.patch("pageSetup", pageSetup(pageLayout)));
    this.replace("headerFooter", this.headersFooters(pageLayout));
    this.replace("rowBreaks", pageBreaks(this.prefix, "rowBreaks", pageLayout.horizontalBreaks, MAX_COLUMNS - 1));
    this.replace("colBreaks", pageBreaks(this.prefix, "colBreaks", pageLayout.verticalBreaks, MAX_ROWS - 1));
  }

  private headersFooters(pageLayout: PageLayout): string {
    const text = this.patch("headerFooter", headerFooterAttributes(pageLayout), (kept) =>
      headerFooterTexts(this.prefix, pageLayout, kept),
    );
    return text === this.xml.element("headerFooter") ? "" : text;
  }
}
