/** An object of the object model as one batch sees it. */

import type { HostClass } from "./classes";

export interface HostObject {
  readonly hostClass: HostClass;
  readonly target: object;
  /** Whether the client asked not to keep a reference. */
  readonly isDisposable: boolean;
}

/** What a path leads to; null is a null object. */
export type Evaluated = HostObject | null;
