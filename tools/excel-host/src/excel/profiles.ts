/** The Excels that can be played, by name. Source: the table of Excel's requirement sets and the article on resource limits. */

import { isSetWithin } from "../protocol/claims";
import type { HostProfile } from "../protocol/environment";

/** Request and response limit of Excel on the web; the desktop ones have none. */
const WEB_PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

export type ProfileName = "web" | "windows" | "mac" | "ltsc2021" | "ltsc2024";

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}

/**
 * What moves the view within one request. On the web a sheet that the request adds stays behind (issue 930 of
 * OfficeDev/office-js); on the desktop nothing is selected on a sheet that was not in front before (issues 5118, 5769, 442).
 */
const VIEW_OF = {
  web: { showsNewSheetsAtOnce: false, selectsBehind: true },
  desktop: { showsNewSheetsAtOnce: true, selectsBehind: false },
};

/**
 * Desktop Excel fills columns of tables after what scripts write, by design (issue 2093 of OfficeDev/office-js); no source says
 * it of Excel on the web, whose AutoCorrect has no such switch.
 */
const DESKTOP = { payloadLimitBytes: null, fillsTableColumns: true, ...VIEW_OF.desktop };

/** Highest set, payload limit and habits of each; the language is chosen apart. */
export const PROFILES: Readonly<Record<ProfileName, Omit<HostProfile, "locale">>> = {
  web: { excelApi: "1.21", payloadLimitBytes: WEB_PAYLOAD_LIMIT_BYTES, fillsTableColumns: false, ...VIEW_OF.web },
  windows: { excelApi: "1.21", ...DESKTOP },
  mac: { excelApi: "1.21", ...DESKTOP },
  ltsc2021: { excelApi: "1.14", ...DESKTOP },
  ltsc2024: { excelApi: "1.17", ...DESKTOP },
};

/** First set of the Excels that undo what add-ins do. Source: pull request 5175 of office-js-docs-pr. */
export const UNDO_SINCE = "1.19";

/** The requirement sets an Excel says it has, with the highest version of each. */
export function requirementSets({ excelApi }: Pick<HostProfile, "excelApi">): Readonly<Record<string, string>> {
  const undo = isSetWithin(UNDO_SINCE, excelApi) ? { ExcelUndoApiAll: "1.0" } : {};
  return { ExcelApi: excelApi, Settings: "1.1", DelayForCellEdit: "1.1", ...undo };
}
