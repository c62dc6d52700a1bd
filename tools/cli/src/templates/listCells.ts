/** Expressions over the list, without leading `=`: they need no array entry and say the same in Excel and LibreOffice. */

import type { Language } from "../../../../src/core/guide/codes";
import { SCALE_FIELDS, SCALE_VALUES } from "../../../../src/core/guide/codes";
import { plainWord } from "../../../../src/core/interview/ownVocabulary";
import { fieldLabel } from "../../../../src/core/messages/messages";
import { sheetTexts } from "../../../../src/core/texts/texts";
import { joinText, liveSentence } from "../../../../src/core/sheets/shared/liveText";
import { columnRef, columnsRef, headerRef, quoteText } from "../../../../src/core/sheets/shared/structuredRef";
import { TABLE_NAMES } from "../../../../src/core/contract/names";
import { ANSWER_FIELDS, answerWords, categoryWords, LIST_ROWS, type ListField } from "./listTemplate";
import { TEMPLATE_FILE_TEXTS } from "./templateTexts";

/** The list as formulas read it. */
export class ListCells {
  readonly table: string;

  constructor(private readonly language: Language) {
    this.table = sheetTexts(language).stakeholdersTable;
  }

  /** The cell of a column in the row of the list that has the place of the formula's own row in the matrix. */
  cell(field: ListField): string {
    return `INDEX(${this.column(field)},${this.place()})`;
  }

  /** Cells side by side in that row. */
  cells(fields: readonly ListField[]): string {
    return `INDEX(${columnsRef(
      this.table,
      fields.map((field) => this.header(field)),
    )},${this.place()},0)`;
  }

  /** Rows with a name. */
  named(): string {
    return `SUMPRODUCT(--(LEN(TRIM(${this.column("name")}))>0))`;
  }

  /** Rows with a name that the matrix does not show. */
  beyond(): string {
    const { headers } = sheetTexts(this.language).matrix;
    const shown = `SUMPRODUCT(--(LEN(${columnRef(TABLE_NAMES.matrix, headers.name)})>0))`;
    return `MAX(0,${this.named()}-${shown})`;
  }

  /** Cells that hold no word to pick. */
  unread(): string {
    const [yes, no] = answerWords(this.language);
    const answers = columnsRef(
      this.table,
      ANSWER_FIELDS.map((field) => this.header(field)),
    );
    const scales = SCALE_FIELDS.map((field) =>
      this.others(
        this.column(field),
        SCALE_VALUES.map((value) => plainWord(field, String(value), this.language)),
      ),
    );
    const kinds = this.others(this.column("category"), categoryWords(this.language));
    return [this.others(answers, [yes, no]), ...scales, kinds].join("+");
  }

  /** How many there are; before it what no formula of the workbook reads. */
  line(): string {
    const texts = TEMPLATE_FILE_TEXTS[this.language];
    const warning = (count: string, say: (number: number) => string): string =>
      `IF(${count}=0,"",${joinText(["▲ ", liveSentence(say, [`(${count})`]), " · "]).expression})`;
    return [
      warning(this.beyond(), (count) => texts.beyond(count, LIST_ROWS)),
      warning(this.unread(), texts.unread),
      liveSentence(texts.listed, [this.named()]).expression,
    ].join("&");
  }

  private others(area: string, words: readonly string[]): string {
    const known = [...words, "~?"].map((word) => `-COUNTIF(${area},${quoteText(word)})`).join("");
    return `(COUNTA(${area})${known})`;
  }

  private column(field: ListField): string {
    return columnRef(this.table, this.header(field));
  }

  private header(field: ListField): string {
    return fieldLabel(field, this.language);
  }

  /** The place of the formula's row in the matrix, from 1. */
  private place(): string {
    const { headers } = sheetTexts(this.language).matrix;
    return `ROW()-ROW(${headerRef(TABLE_NAMES.matrix, headers.key)})`;
  }
}
