/** Every class this host claims. */
import type { HostClass } from "../protocol/classes";
export const HOST_CLASSES: ReadonlyMap<string, HostClass> = new Map();
