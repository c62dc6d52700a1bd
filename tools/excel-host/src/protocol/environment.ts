/** What members see of the host around the workbook. */

import { STRICTEST_HABITS, type ExcelHabits, type Workbook } from "../model/workbook";
import type { HostErrorCode } from "../ground/hostError";
import type { Registrations } from "./registrations";

/** The Excel that is played. */
export interface HostProfile extends ExcelHabits {
  /** Highest ExcelApi set answered, `"1.14"` by default. */
  readonly excelApi: string;
  /** Request and response limit in bytes (5 MB on the web), or null for none. */
  readonly payloadLimitBytes: number | null;
  /** Display and format language, for example `fr-FR`. */
  readonly locale: string;
}

export const DEFAULT_PROFILE: HostProfile = {
  excelApi: "1.14",
  payloadLimitBytes: 5 * 1024 * 1024,
  ...STRICTEST_HABITS,
};

export interface HostEnvironment {
  readonly workbook: Workbook;
  readonly profile: HostProfile;
  readonly registrations: Registrations;
  /** The code a member answers because another workbook is in front; null when it does not mind. */
  readonly refusalOf: (member: string) => HostErrorCode | null;
}
