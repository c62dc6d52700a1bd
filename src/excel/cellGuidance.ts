/** Drop-downs and input messages of cells that somebody fills in by hand. */

/** An input message has a title of this length at most. */
const MAX_TITLE = 32;

/**
 * Words to pick from, other words stay allowed, and what the cells say of themselves. Queued.
 *
 * @param source The words with commas between them, or a formula for the cells that hold them; null for no drop-down.
 */
export function queueGuidance(cells: Excel.Range, source: string | null, title: string, message: string): void {
  const { dataValidation } = cells;
  if (source !== null) dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  dataValidation.prompt = { showPrompt: true, title: title.slice(0, MAX_TITLE), message };
}

/** Points per character of a column's width: about 7 pixels, at 0.75 points each, with 5 pixels of padding. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
