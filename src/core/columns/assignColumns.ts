/**
 * Gives each column at most one field and each field at most one column, so that all columns together fit best.
 *
 * The assignment problem by shortest augmenting paths. Source: Kuhn 1955, Munkres 1957; in the form of Jonker and Volgenant
 * 1987.
 */

/**
 * @param worth Row-major worth of giving field `f` to column `c`; 0 or less for "never".
 * @returns For each column the field it gets, or null.
 */
export function assignColumns(worth: readonly (readonly number[])[]): (number | null)[] {
  const columns = worth.length;
  const fields = worth[0]?.length ?? 0;
  // Each column may stay without a field, at a place of its own that is worth nothing.
  const costOf = (column: number, place: number): number =>
    place < fields ? -Math.max(0, worth[column]?.[place] ?? 0) : 0;
  const places = fields + columns;
  const columnPrice = new Float64Array(columns + 1);
  const placePrice = new Float64Array(places + 1);
  /** Column (from 1) at each place (from 1); 0 for none. */
  const holder = new Int32Array(places + 1);
  for (let column = 1; column <= columns; column += 1) {
    const path = shortestPath(column, places, holder, columnPrice, placePrice, costOf);
    for (let place = path.end; place !== 0;) {
      const before = path.before[place] ?? 0;
      holder[place] = holder[before] ?? 0;
      place = before;
    }
  }
  const result: (number | null)[] = Array.from({ length: columns }, () => null);
  for (let place = 1; place <= fields; place += 1) {
    const column = (holder[place] ?? 0) - 1;
    if (column >= 0 && (worth[column]?.[place - 1] ?? 0) > 0) result[column] = place - 1;
  }
  return result;
}

/** The cheapest way to a free place for one more column, moving others aside; prices are brought up to date on the way. */
function shortestPath(
  column: number,
  places: number,
  holder: Int32Array,
  columnPrice: Float64Array,
  placePrice: Float64Array,
  costOf: (column: number, place: number) => number,
): { end: number; before: Int32Array } {
  const before = new Int32Array(places + 1);
  const distance = new Float64Array(places + 1).fill(Infinity);
  const isDone = new Uint8Array(places + 1);
  holder[0] = column;
  let current = 0;
  while ((holder[current] ?? 0) !== 0) {
    isDone[current] = 1;
    const own = holder[current] ?? 0;
    let [next, delta] = [0, Infinity];
    for (let place = 1; place <= places; place += 1) {
      if (isDone[place] === 1) continue;
      const reduced = costOf(own - 1, place - 1) - (columnPrice[own] ?? 0) - (placePrice[place] ?? 0);
      if (reduced < (distance[place] ?? 0)) {
        distance[place] = reduced;
        before[place] = current;
      }
      if ((distance[place] ?? 0) < delta) [next, delta] = [place, distance[place] ?? 0];
    }
    for (let place = 0; place <= places; place += 1) {
      if (isDone[place] === 1) {
        const held = holder[place] ?? 0;
        columnPrice[held] = (columnPrice[held] ?? 0) + delta;
        placePrice[place] = (placePrice[place] ?? 0) - delta;
      } else distance[place] = (distance[place] ?? 0) - delta;
    }
    current = next;
  }
  return { end: current, before };
}
