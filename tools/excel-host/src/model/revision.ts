/** Tells that a workbook changed. */

/** A number that rises with every change of a workbook and its sheets. */
export class Revision {
  count = 0;

  raise(): void {
    this.count += 1;
  }
}

/** A set that raises a revision whenever something is added, known or not. */
export class RaisingSet<Item> extends Set<Item> {
  constructor(private readonly revision: Revision) {
    super();
  }

  override add(item: Item): this {
    this.revision.raise();
    return super.add(item);
  }
}
