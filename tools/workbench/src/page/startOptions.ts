/** What the address of the page asks for: `?locale=fr-FR&excelApi=1.14&pane=320`. */

import { PROFILES } from "excel-host";

import type { PlayedExcel } from "../protocol";

export interface StartOptions {
  readonly played: PlayedExcel;
  /** Width of the pane in pixels. */
  readonly paneWidth: number;
}

/** Width of a task pane: Excel's own, and how far a person can drag it. */
export const PANE_WIDTH = { least: 320, usual: 350, most: 450 } as const;

const LOCALES = ["en-US", "fr-FR", "es-ES", "pt-PT"] as const;
/** Highest ExcelApi set of each Excel that can be played: LTSC 2021 (the floor of the add-in), LTSC 2024, Microsoft 365. */
const EXCEL_APIS = [PROFILES.ltsc2021, PROFILES.ltsc2024, PROFILES.web].map(({ excelApi }) => excelApi);

/** The Excel that is played unless the address says otherwise: the one on the web. */
export const USUAL_EXCEL: PlayedExcel = {
  locale: "en-US",
  excelApi: PROFILES.web.excelApi,
  payloadLimitBytes: PROFILES.web.payloadLimitBytes,
  isReadOnly: false,
};

export function readStartOptions(search: string): StartOptions {
  const asked = new URLSearchParams(search);
  const width = Number(asked.get("pane") ?? PANE_WIDTH.usual);
  return {
    played: {
      ...USUAL_EXCEL,
      locale: LOCALES.find((locale) => locale === asked.get("locale")) ?? USUAL_EXCEL.locale,
      excelApi: EXCEL_APIS.find((set) => set === asked.get("excelApi")) ?? USUAL_EXCEL.excelApi,
      isReadOnly: asked.get("readOnly") === "1",
    },
    paneWidth: Number.isFinite(width) ? Math.min(Math.max(width, PANE_WIDTH.least), PANE_WIDTH.most) : PANE_WIDTH.usual,
  };
}
