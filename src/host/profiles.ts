/** The Excels that can be played, by name. Source: the table of Excel's requirement sets and the article on resource limits. */

import type { HostProfile } from "./protocol/environment";

/** Request and response limit of Excel on the web; the desktop ones have none. */
const WEB_PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

export type ProfileName = "web" | "windows" | "mac" | "ltsc2021" | "ltsc2024";

export function isProfileName(name: string): name is ProfileName {
  return Object.hasOwn(PROFILES, name);
}

/** Highest set and payload limit of each; the language is chosen apart. */
export const PROFILES: Readonly<Record<ProfileName, Pick<HostProfile, "excelApi" | "payloadLimitBytes">>> = {
  web: { excelApi: "1.21", payloadLimitBytes: WEB_PAYLOAD_LIMIT_BYTES },
  windows: { excelApi: "1.21", payloadLimitBytes: null },
  mac: { excelApi: "1.21", payloadLimitBytes: null },
  ltsc2021: { excelApi: "1.14", payloadLimitBytes: null },
  ltsc2024: { excelApi: "1.17", payloadLimitBytes: null },
};
