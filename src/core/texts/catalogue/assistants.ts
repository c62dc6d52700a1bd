/** What the matrix says of itself to whoever reads its cells one by one: assistants, queries, people who unhide its technical columns. */

/** Texts of the note on how to read the workbook. */
export interface AssistantTexts {
  /**
   * What a row is, what the marks mean, and that the counts stand on the sheets.
   *
   * @param table - name of the table of the matrix
   * @param counted - header of the column that says who counts
   */
  readonly rows: (table: string, counted: string) => string;
  /** Before the columns, each with what it means. */
  readonly columns: string;
  /** Before the tables. */
  readonly tables: string;
  /** A table, its sheet and what is in it. */
  readonly table: (table: string, sheet: string, about: string) => string;
}
