/** What the address of the page asks for: `?locale=fr-FR&excelApi=1.14&pane=320`. */

import type { PlayedExcel } from "../protocol";

export interface StartOptions {
  readonly played: PlayedExcel;
  /** Width of the pane in pixels. */
  readonly paneWidth: number;
}

/** Excel on the web takes this many bytes at once. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Width of a task pane: Excel's own, and how far a person can drag it. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 450 } as const;

export const LOCALES = ["en-US", "fr-FR", "es-ES", "pt-PT"] as const;
/** Sets by what stands for them: 1.14 is the floor (Excel LTSC 2021). */
export const EXCEL_APIS = ["1.14", "1.15", "1.16", "1.17"] as const;

export function readStartOptions(search: string): StartOptions {
  const asked = new URLSearchParams(search);
  const width = Number(asked.get("pane") ?? PANE_WIDTH.usual);
  return {
    played: {
      locale: LOCALES.find((locale) => locale === asked.get("locale")) ?? "en-US",
      excelApi: EXCEL_APIS.find((set) => set === asked.get("excelApi")) ?? "1.17",
      payloadLimitBytes: WEB_PAYLOAD_LIMIT,
      isReadOnly: asked.get("readOnly") === "1",
    },
    paneWidth: Number.isFinite(width) ? Math.min(Math.max(width, PANE_WIDTH.least), PANE_WIDTH.most) : PANE_WIDTH.usual,
  };
}
