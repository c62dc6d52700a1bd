/** Thrown inside the evaluation when a formula needs what this host does not calculate; its cell keeps its value. */
export class NotCalculated extends Error {
  /** @param what The part that is not calculated: a function, an operator, a kind of reference. */
  constructor(readonly what: string) {
    super(`Not calculated: ${what}`);
    this.name = "NotCalculated";
  }
}
