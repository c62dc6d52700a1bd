/** Where the columns of a reading stand by now. */

/** Headers from left to right, and what Excel knows the columns by; a plain list has no ids. */
export interface KnownColumns {
  readonly headers: readonly string[];
  readonly ids?: readonly number[] | undefined;
}

/** A column that is gone or was renamed. */
export const GONE = -1;
/** A column whose header another column has by now, or which cannot be told from others. */
export const ANOTHER = -2;

/**
 * The places of the columns of a reading among those there are now, by their headers. Of several columns with one header each
 * keeps its rank, as long as there are as many.
 *
 * @returns Zero-based, in the order of the reading; `GONE` or `ANOTHER` where there is none.
 */
export function columnPlaces(before: KnownColumns, now: KnownColumns): number[] {
  const placesOf = (headers: readonly string[], header: string): number[] =>
    [...headers.keys()].filter((index) => headers[index] === header);
  return before.headers.map((header, index) => {
    const own = placesOf(before.headers, header);
    const found = placesOf(now.headers, header);
    if (found.length === 0) return GONE;
    const place = found[own.indexOf(index)];
    if (own.length !== found.length || place === undefined) return ANOTHER;
    return isAnother(before, index, now, place) ? ANOTHER : place;
  });
}

/** Whether Excel says that a header went from one column to another: both are known, and not as the same. */
function isAnother(before: KnownColumns, index: number, now: KnownColumns, place: number): boolean {
  const [was, is] = [before.ids?.[index], now.ids?.[place]];
  if (was === undefined || is === undefined || was === is) return false;
  return before.ids?.includes(is) === true || now.ids?.includes(was) === true;
}
