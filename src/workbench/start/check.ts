import type { RouteSource } from "../server/routes";
/** Does the main job once. */
export async function check(_source: RouteSource): Promise<boolean> {
  return false;
}
