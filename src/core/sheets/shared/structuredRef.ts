/** References to table columns as formulas in files write them. */

/** A whole column of a table: `Table[Column]`. */
export function columnRef(table: string, header: string): string {
  return `${table}[${escapeHeader(header)}]`;
}

/** Columns of a table that stand side by side, `Table[[First]:[Last]]`; of one column as `columnRef`. */
export function columnsRef(table: string, headers: readonly string[]): string {
  const [first = "", last = first] = [headers[0], headers.at(-1)];
  return first === last ? columnRef(table, first) : `${table}[[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
}

/** The cell of a column in the formula's own row: `Table[[#This Row],[Column]]`, the form files keep (`[@Column]` is for people). */
export function thisRowRef(table: string, header: string): string {
  return `${table}[[#This Row],[${escapeHeader(header)}]]`;
}

/** Cells of columns side by side in the formula's own row. */
export function thisRowsRef(table: string, headers: readonly string[]): string {
  const [first = "", last = first] = [headers[0], headers.at(-1)];
  return `${table}[[#This Row],[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
}

/** The cell of a column's header. */
export function headerRef(table: string, header: string): string {
  return `${table}[[#Headers],[${escapeHeader(header)}]]`;
}

/** A formula whose references to columns follow headers that have changed; texts stay as they are. */
export function renameHeaders(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(/"(?:[^"]|"")*"|\[((?:'.|[^'[\]])*)\]/g, (found: string, escaped: string | undefined) => {
    const name = escaped === undefined ? undefined : names.get(escaped.replace(/'(.)/g, "$1"));
    return name === undefined ? found : `[${escapeHeader(name)}]`;
  });
}

/** A text constant of a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A header inside brackets. Brackets, `#`, `'` and `@` would end or change the reference and take an apostrophe; colons,
 * commas and spaces, no-break ones too, mean nothing there.
 *
 * Source: [MS-XLSX] 2.2.2, structure references; "Using structured references with Excel tables", special characters.
 */
function escapeHeader(header: string): string {
  return header.replace(/['#@[\]]/g, "'$&");
}
