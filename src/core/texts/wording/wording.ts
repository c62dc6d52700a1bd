/** Small grammar that all languages share. */

/** A whole number with `separator` between groups of three digits. */
export function groupThousands(count: number, separator: string): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Year, month and day of an ISO date, as written there. */
export function dateParts(isoDate: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return { year, month, day };
}

/** A sentence of clauses; those that are false are left out. */
export function sentence(clauses: readonly (string | false)[], between: string): string {
  return `${clauses.filter((clause) => clause !== false).join(between)}.`;
}
