/** Money and agreements on the page for the committee: formulas over the table of agreements. */

import type { Agreements } from "../../agreements/agreementLines";
import { AMOUNT_SLOTS, NOTHING, type AgreementColumn, type AmountSlot } from "../../contract/columns";
import { AMOUNT_FIELDS, type AmountField, type Language } from "../../guide/codes";
import { PALETTE } from "../../look/palette";
import { cellAddress } from "../../model/address";
import type { Area, CellBlock, FormatPlan, PlanCell } from "../../model/plan";
import { reportTexts, sheetTexts } from "../../texts/texts";
import { NO_RANK } from "../agreements/agreementFormulas";
import { MONEY } from "../agreements/agreementFormats";
import { agreementHeaders, slotName } from "../shared/agreementHeaders";
import { joinText, liveSentence, type LiveText } from "../shared/liveText";
import { GROUP_LINE } from "../shared/reportLooks";
import { columnRef, quoteText } from "../shared/structuredRef";
import { numberAt, placeOf, textAt } from "./livePlaces";
import { lineFormats, noteFormat, type PageSection } from "./pageSections";

/** Agreements that show. */
export const TREAT_LINES = 5;
/** Columns of amounts on the page. */
const MOST_COLUMNS = 5;
const NAME_CHARS = 38;
const STATE_CHARS = 27;

/** Expressions over the table of agreements. */
export class AgreementCounts {
  private readonly headers: Readonly<Record<AgreementColumn, string>>;

  constructor(
    private readonly table: string,
    readonly agreements: Agreements,
    readonly language: Language,
  ) {
    this.headers = agreementHeaders(reportTexts(language).agreements, agreements.firstYear);
  }

  column(id: AgreementColumn): string {
    return columnRef(this.table, this.headers[id]);
  }

  /** The sum of a year, of what is agreed or what is only possible. */
  sum(field: AmountField, slot: AmountSlot, isFirm: boolean): string {
    return `SUMIFS(${this.column(`${field}_${slot}`)},${this.column("firm")},${Number(isFirm)})`;
  }

  /** How many are to be dealt with. */
  toTreat(): string {
    return `COUNTIFS(${this.column("rank")},"<${NO_RANK}")`;
  }

  /** Whether the run found an amount in a year, agreed or possible. */
  isUsed(slot: AmountSlot, isFirm: boolean): boolean {
    return this.agreements.lines.some(
      (line) => line.isFirm === isFirm && AMOUNT_FIELDS.some((field) => (line.amounts[field][slot] ?? 0) !== 0),
    );
  }

  /** Whether the run found an amount of a kind. */
  has(field: AmountField): boolean {
    return this.agreements.lines.some(({ amounts }) => AMOUNT_SLOTS.some((slot) => (amounts[field][slot] ?? 0) !== 0));
  }

  /** Years with amounts. */
  slots(): AmountSlot[] {
    return AMOUNT_SLOTS.filter((slot) => [true, false].some((isFirm) => this.isUsed(slot, isFirm)));
  }

  slotName(slot: AmountSlot): string {
    return slotName(slot, this.agreements.firstYear, reportTexts(this.language).agreements.undated);
  }
}

/** The columns of the budget: each year agreed, and possible where somebody has something possible. */
function budgetColumns(counts: AgreementCounts): { readonly slot: AmountSlot; readonly isFirm: boolean }[] {
  return counts
    .slots()
    .flatMap((slot) => [true, false].map((isFirm) => ({ slot, isFirm })))
    .filter(({ slot, isFirm }) => isFirm || counts.isUsed(slot, isFirm))
    .slice(0, MOST_COLUMNS);
}

/** What partners bring and the authority gives, by year. */
export function budgetSection(counts: AgreementCounts): PageSection {
  const { page } = reportTexts(counts.language).summary;
  const columns = budgetColumns(counts);
  const rowOf = (label: string, say: (slot: AmountSlot, isFirm: boolean) => string): PlanCell[] => [
    label,
    ...columns.map(({ slot, isFirm }): PlanCell => ({ formula: `=${say(slot, isFirm)}` })),
  ];
  const partners = (slot: AmountSlot, isFirm: boolean): string =>
    `${counts.sum("partner_amount", slot, isFirm)}+${counts.sum("in_kind_value", slot, isFirm)}`;
  const { budget } = page;
  const [hasCash, hasKind, hasOurs] = AMOUNT_FIELDS.map((field) => counts.has(field));
  // What no list tells of is not nothing: it has no line.
  const cash = rowOf(budget.cash, (slot, isFirm) => counts.sum("partner_amount", slot, isFirm));
  const inKind = rowOf(budget.inKind, (slot, isFirm) => counts.sum("in_kind_value", slot, isFirm));
  const ours = rowOf(budget.ours, (slot, isFirm) => counts.sum("authority_amount", slot, isFirm));
  const total = rowOf(budget.total, partners);
  const difference = rowOf(
    budget.difference,
    (slot, isFirm) => `${partners(slot, isFirm)}-${counts.sum("authority_amount", slot, isFirm)}`,
  );
  const isSum = hasCash === true && hasKind === true;
  const isBalance = hasOurs === true && (hasCash === true || hasKind === true);
  const body = [
    ...(hasCash === true ? [cash] : []),
    ...(hasKind === true ? [inKind] : []),
    ...(isSum ? [total] : []),
    ...(hasOurs === true ? [ours] : []),
    ...(isBalance ? [difference] : []),
  ];
  const years = columns.map(({ slot }, index) => (columns[index - 1]?.slot === slot ? null : counts.slotName(slot)));
  return {
    rows: [
      [page.budgetTitle],
      [null, ...years],
      [null, ...columns.map(({ isFirm }) => (isFirm ? page.agreed : page.possible))],
      ...body,
    ],
    formats: (row, column, all) =>
      budgetFormats({ row, column, columns: all }, columns, body.length, { isSum, isBalance }),
  };
}

const DIFFERENCE = '+#,##0_-;−#,##0_-;"—"_-';

function budgetFormats(
  { row, column, columns: all }: Pick<Area, "row" | "column" | "columns">,
  columns: ReturnType<typeof budgetColumns>,
  lines: number,
  { isSum, isBalance }: { readonly isSum: boolean; readonly isBalance: boolean },
): FormatPlan[] {
  const area = (first: number, rows: number, from: number, width: number) => ({
    row: row + first,
    column: column + from,
    rows,
    columns: width,
  });
  const width = columns.length;
  return [
    ...lineFormats(area(3, lines, 0, all)),
    {
      area: area(1, 2, 0, all),
      fill: PALETTE.headerFill,
      font: { sizePoints: 9.5, bold: true, color: PALETTE.title },
    },
    { area: area(1, 2 + lines, 1, width), horizontal: "Right" },
    { area: area(3, lines, 1, width), numberFormat: MONEY },
    ...(isSum ? [{ area: area(5, 1, 0, all), fill: PALETTE.totalFill, font: { bold: true } }] : []),
    ...(isBalance ? [{ area: area(3 + lines - 1, 1, 1, width), numberFormat: DIFFERENCE }] : []),
    ...columns.flatMap(({ slot, isFirm }, index) => [
      ...(isFirm
        ? []
        : [
            {
              area: area(2, 1 + lines, 1 + index, 1),
              font: { italic: true, bold: false, color: PALETTE.secondary },
            },
          ]),
      ...(columns[index - 1]?.slot === slot
        ? []
        : [{ area: area(1, 2 + lines, 1 + index, 1), borders: { left: GROUP_LINE } }]),
    ]),
  ];
}

/** Agreements to sign, ended or ending: date, partner, state and owner, live by rank. */
export function treatSection(
  counts: AgreementCounts,
  places: { readonly row: number; readonly column: number },
  lines: number,
): { readonly section: PageSection; readonly places: CellBlock } {
  const { language } = counts;
  const { page } = reportTexts(language).summary;
  const rows = Array.from({ length: lines }, (_, index): PlanCell[] => {
    const place = `$${cellAddress(places.row + index, places.column).replace(/(\d+)$/, "$$$1")}`;
    const end = numberAt(place, counts.column("agreement_end"));
    const told = `${counts.column("state")},${place})&" · "&INDEX(${counts.column("owner")},${place}`;
    return [
      { formula: `=IF(${place}=0,"",IF(N(${end})=0,${quoteText(NOTHING)},${end}))` },
      textAt(place, counts.column("name"), NAME_CHARS),
      null,
      null,
      { formula: `=IF(${place}=0,"",${cut(`INDEX(${told})`, STATE_CHARS)})` },
    ];
  });
  const more = liveSentence(page.moreToTreat, [`MAX(0,${counts.toTreat()}-${lines})`]);
  return {
    section: {
      rows: [[page.treatTitle], ...rows, [{ formula: `=${more.expression}` }]],
      formats: (row, column, columns) => [
        ...lineFormats({ row: row + 1, column, rows: lines, columns }),
        {
          area: { row: row + 1, column, rows: lines, columns: 1 },
          numberFormat: sheetTexts(language).dateFormat,
          font: { color: PALETTE.askText },
        },
        { area: { row: row + 1, column: column + 1, rows: lines, columns: 1 }, font: { bold: true } },
        noteFormat(row + 1 + lines, column),
      ],
    },
    places: {
      ...places,
      cells: rows.map((_, index) => [
        placeOf({ ranks: counts.column("rank"), count: counts.toTreat(), order: "SMALL" }, index + 1),
      ]),
    },
  };
}

function cut(text: string, chars: number): string {
  return `IF(LEN(${text})>${chars},LEFT(${text},${chars - 1})&"…",${text})`;
}

/** The message of the page: what is agreed for the year that is decided upon, and what is to be dealt with. */
export function moneyMessage(counts: AgreementCounts): LiveText {
  const { page } = reportTexts(counts.language).summary;
  const [first = "1", next = first] = counts.slots();
  const slot = counts.isUsed(next, true) ? next : first;
  const partners = `(${counts.sum("partner_amount", slot, true)}+${counts.sum("in_kind_value", slot, true)})`;
  const ours = counts.sum("authority_amount", slot, true);
  return joinText([
    page.money.year(counts.slotName(slot)),
    amountText(partners, counts.language),
    ...(counts.has("authority_amount")
      ? [page.money.partners, amountText(ours, counts.language), page.money.ours]
      : [page.money.partners.replace(/, $/, "")]),
    liveSentence(page.toTreat, [counts.toTreat()]),
  ]);
}

/** An amount as a text: thousands apart, from a million on in millions. */
function amountText(amount: string, language: Language): LiveText {
  const [, parting = " "] = /12(\D)345/.exec(reportTexts(language).count(12_345, ["", ""])) ?? [];
  const thousands = `INT(${amount}/1000)&${quoteText(parting)}&RIGHT(1000+MOD(INT(${amount}),1000),3)`;
  return {
    expression: `IF(${amount}<1000,INT(${amount}),IF(${amount}<1000000,${thousands},ROUND(${amount}/1000000,1)&" M"))`,
  };
}
