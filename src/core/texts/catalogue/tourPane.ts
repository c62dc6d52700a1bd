/** The shape of the texts of the pane's menu and of its tour. */

/** The menu at the foot of the pane, and the five steps that show the way through it. */
export interface TourStrings {
  /** Name of the button with the three dots. */
  readonly menu: string;
  /** Begins the tour. */
  readonly begin: string;
  readonly title: string;
  readonly place: (step: number, of: number) => string;
  /** List, columns, findings, interview, sheets: one step each. */
  readonly steps: readonly [string, string, string, string, string];
  /** Instead of the first step, while nothing is ticked. */
  readonly noList: string;
  readonly takeSample: string;
  readonly next: string;
  readonly skip: string;
  readonly finish: string;
}
