/** Plain lists in the shapes people give them: each shape alone and in pairs, in four languages, with what they should come to. */

import type { Category, Language } from "../../src/core/guide/codes";
import { COLUMNS, optionsOf, wordsOf, type OptionList } from "../../src/core/guide/vocabulary";

/** What somebody does to a list. */
export const SHAPES = [
  "title",
  "notes above",
  "offset",
  "header of two rows",
  "merged header of two rows",
  "headings",
  "totals",
  "footer",
  "legend",
  "beside",
  "below",
  "a sheet per department",
  "a sheet per category",
  "gaps",
  "merged category",
  "hidden rows",
  "repeated header",
  "numbered",
] as const;
export type Shape = (typeof SHAPES)[number];

/** Shapes that contradict each other. */
const CONTRADICTIONS: readonly (readonly [Shape, Shape])[] = [
  ["header of two rows", "merged header of two rows"],
  ["a sheet per department", "a sheet per category"],
  ["headings", "a sheet per category"],
  ["headings", "merged category"],
  ["merged category", "a sheet per category"],
  ["repeated header", "gaps"],
];

export type Value = string | number | null;

/** A sheet as it is to be written. */
export interface ShapedSheet {
  readonly name: string;
  readonly cells: readonly (readonly Value[])[];
  /** `row,column,rows,columns`, zero-based. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows: readonly number[];
}

/** A workbook of plain lists and what its audit comes to. */
export interface ShapedWorkbook {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly ShapedSheet[];
  /** Names and categories, list by list. */
  readonly stakeholders: readonly (readonly [string, Category])[];
  readonly lists: readonly string[];
  /** Fields of every list, left to right; a running number is none. */
  readonly fields: readonly string[];
  readonly hiddenRows: number;
}

const SAYINGS: Readonly<
  Record<Language, { title: string; note: string; total: string; source: string; legend: string }>
> = {
  en: {
    title: "Our partners in 2026",
    note: "Updated by the office",
    total: "Total",
    source: "Source: census 2025",
    legend: "Legend",
  },
  fr: {
    title: "Nos partenaires en 2026",
    note: "Tenu par le service",
    total: "Total",
    source: "Source : recensement 2025",
    legend: "Légende",
  },
  es: {
    title: "Nuestros socios en 2026",
    note: "Lo lleva el servicio",
    total: "Total",
    source: "Fuente: censo 2025",
    legend: "Leyenda",
  },
  pt: {
    title: "Os nossos parceiros em 2026",
    note: "Mantido pelo serviço",
    total: "Total",
    source: "Fonte: censo 2025",
    legend: "Legenda",
  },
};

const CATEGORIES: readonly Category[] = ["telecom", "academia", "ngo"];

/** Every shape alone and each pair that does not contradict itself, and the bare list. */
export function shapeSets(): (readonly Shape[])[] {
  const pairs = SHAPES.flatMap((first, index) => SHAPES.slice(index + 1).map((second) => [first, second] as const));
  const isPossible = (pair: readonly [Shape, Shape]): boolean =>
    !CONTRADICTIONS.some(([a, b]) => pair.includes(a) && pair.includes(b));
  return [[], ...SHAPES.map((shape) => [shape]), ...pairs.filter(isPossible)];
}

function word(field: string, language: Language): string {
  return COLUMNS.find((column) => column.field === field)?.labels[language] ?? field;
}

function option(list: OptionList, code: string, language: Language): string {
  return optionsOf(list).find((own) => own.code === code)?.labels[language] ?? code;
}

/** A word for a category that can name a sheet. */
function sheetName(category: Category, language: Language): string {
  const own = optionsOf("CATEGORY").find(({ code }) => code === category);
  const words = own === undefined ? [] : wordsOf(own, language);
  return words.find((text) => /^[\p{L} ]{3,31}$/u.test(text)) ?? category;
}

/** A block of cells: one list with what stands around it. */
interface Block {
  readonly cells: Value[][];
  readonly merges: [number, number, number, number][];
  readonly hiddenRows: number[];
  readonly stakeholders: (readonly [string, Category])[];
  readonly fields: readonly string[];
}

/** The workbook of some shapes together. */
export function shapedWorkbook(shapes: readonly Shape[], language: Language): ShapedWorkbook {
  const has = (shape: Shape): boolean => shapes.includes(shape);
  const isPerCategory = has("a sheet per category");
  const names = isPerCategory
    ? CATEGORIES.map((category) => sheetName(category, language))
    : has("a sheet per department")
      ? ["31", "81 Tarn"]
      : ["Liste"];
  const built = names.map((name, index) => {
    const categories = isPerCategory ? CATEGORIES.slice(index, index + 1) : CATEGORIES;
    return sheetOf(name, String.fromCharCode(65 + index), shapes, language, categories);
  });
  return {
    title: shapes.length === 0 ? "a bare list" : shapes.join(" and "),
    language,
    sheets: built.map(({ sheet }) => sheet),
    stakeholders: built.flatMap(({ blocks }) => blocks.flatMap(({ stakeholders }) => stakeholders)),
    lists: built.flatMap(({ sheet, blocks }) =>
      blocks.map((_, index) => (index === 0 ? sheet.name : `${sheet.name} (${index + 1})`)),
    ),
    fields: built[0]?.blocks[0]?.fields ?? [],
    hiddenRows: built.reduce(
      (sum, { blocks }) => sum + blocks.reduce((own, { hiddenRows }) => own + hiddenRows.length, 0),
      0,
    ),
  };
}

function sheetOf(
  name: string,
  mark: string,
  shapes: readonly Shape[],
  language: Language,
  categories: readonly Category[],
): { readonly sheet: ShapedSheet; readonly blocks: Block[] } {
  const has = (shape: Shape): boolean => shapes.includes(shape);
  const sayings = SAYINGS[language];
  const cells: (Value[] | undefined)[] = [];
  if (has("title")) cells.push([sayings.title], []);
  if (has("notes above")) cells.push([sayings.note], [sayings.source], []);
  const [left, top] = has("offset") ? [2, cells.length + 3] : [0, cells.length];
  const blocks = [blockOf(`${mark}1`, shapes, language, categories)];
  const places: [number, number][] = [[top, left]];
  const [first] = blocks;
  const [height, width] = [first?.cells.length ?? 0, Math.max(...(first?.cells ?? []).map((row) => row.length))];
  if (has("beside")) {
    blocks.push(blockOf(`${mark}2`, shapes, language, categories));
    places.push([top, left + width + 1]);
  }
  if (has("below")) {
    blocks.push(blockOf(`${mark}3`, shapes, language, categories));
    places.push([top + height + 2, left]);
  }
  const merges: [number, number, number, number][] = [];
  const hiddenRows = new Set<number>();
  blocks.forEach((block, index) => {
    const [row, column] = places[index] ?? [0, 0];
    block.cells.forEach((line, r) =>
      line.forEach((value, c) => {
        const target = (cells[row + r] ??= []);
        target[column + c] = value;
      }),
    );
    merges.push(...block.merges.map(([r, c, h, w]): [number, number, number, number] => [row + r, column + c, h, w]));
    for (const hidden of block.hiddenRows) hiddenRows.add(row + hidden);
  });
  const columns = Math.max(...Array.from(cells, (row) => row?.length ?? 0));
  const full = Array.from(cells, (row) => Array.from({ length: columns }, (_, column) => row?.[column] ?? null));
  return { sheet: { name, cells: full, merges, hiddenRows: [...hiddenRows] }, blocks };
}

function blockOf(mark: string, shapes: readonly Shape[], language: Language, categories: readonly Category[]): Block {
  const has = (shape: Shape): boolean => shapes.includes(shape);
  const sayings = SAYINGS[language];
  const yes = option("YES-NO", "yes", language);
  const isGiven = has("headings") || has("a sheet per category");
  const lead = has("numbered") ? 1 : 0;
  const row = (name: Value, category: Value, data: Value, technical: Value, number: Value): Value[] => [
    ...(has("numbered") ? [number] : []),
    name,
    ...(isGiven ? [] : [category]),
    data,
    technical,
  ];
  const name = word("name", language);
  const type = word("category", language);
  const data = word("resource_data", language);
  const technical = word("resource_technical", language);
  const block: Block = { cells: [], merges: [], hiddenRows: [], stakeholders: [], fields: [] };
  const dataColumn = lead + (isGiven ? 1 : 2);
  if (has("header of two rows") || has("merged header of two rows")) {
    const group = word("resources", language);
    block.cells.push(row(name, type, group, null, "N°"), row(null, null, data, technical, null));
    if (has("merged header of two rows")) {
      for (let column = 0; column < dataColumn; column += 1) block.merges.push([0, column, 2, 1]);
      block.merges.push([0, dataColumn, 1, 2]);
    }
  } else block.cells.push(row(name, type, data, technical, "N°"));
  const header = block.cells.at(-1) ?? [];
  let number = 0;
  for (const [index, category] of categories.entries()) {
    const label = option("CATEGORY", category, language);
    if (index > 0 && has("gaps")) block.cells.push([]);
    if (index > 0 && has("repeated header")) block.cells.push([...header]);
    if (has("headings")) block.cells.push([...Array.from({ length: lead }, () => null), label]);
    const start = block.cells.length;
    for (const letter of ["a", "b", "c"]) {
      number += 1;
      const own = `Structure ${mark}${index}${letter}`;
      const isBelowMerge = has("merged category") && letter !== "a";
      block.cells.push(row(own, isBelowMerge ? null : label, yes, letter === "c" ? null : yes, number));
      block.stakeholders.push([own, category]);
    }
    if (has("merged category")) block.merges.push([start, lead + 1, 3, 1]);
    if (has("hidden rows")) block.hiddenRows.push(start + 1);
    if (has("totals")) block.cells.push(row(`${sayings.total} ${label}`, null, 3, 2, null));
  }
  if (has("totals")) block.cells.push(row(sayings.total, null, 9, 6, null));
  if (has("footer")) block.cells.push([sayings.source]);
  if (has("legend")) block.cells.push([], [sayings.legend], ["0", sayings.note], ["1", sayings.title]);
  return {
    ...block,
    fields: [...(isGiven ? ["name"] : ["name", "category"]), "resource_data", "resource_technical"],
  };
}
