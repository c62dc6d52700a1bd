/** What office.js is told about the application it starts in. */

import { requirementSets } from "../excel/profiles";

/** The Excel that is played in a browser. */
export interface WacProfile {
  /** Highest ExcelApi set, as text: `"1.14"`. */
  readonly excelApi: string;
  /** Display and format language, for example `fr-FR`. */
  readonly locale: string;
}

/** `_appName` of Excel on the web. */
const EXCEL_WEB_APP = 16;
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;
const TASK_PANE = 2;
const CONTENT_CONTROL = 1;

/** One setting: its name and its value as JSON text. */
export type SettingEntry = readonly [name: string, json: string];

/** The part of the context that depends on the document and the frame. */
export interface ContextSource {
  readonly profile: WacProfile;
  readonly isReadOnly: boolean;
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly fileName: string;
  readonly settings: Iterable<SettingEntry>;
}

/** The answer to `getAppContextAsync`. Versions of sets are texts: the number 1.10 would read as 1.1. */
export function appContext(source: ContextSource): object {
  const { profile, controlId, hostOrigin, fileName } = source;
  return {
    _id: controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: profile.locale,
    _dataLocale: profile.locale,
    _docUrl: `${hostOrigin}/${encodeURIComponent(fileName)}`,
    _clientMode: source.isReadOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: [...source.settings],
    _reason: "documentOpened",
    _osfControlType: CONTENT_CONTROL,
    _eToken: "",
    _correlationId: controlId,
    _appInstanceId: controlId,
    _requirementMatrix: JSON.stringify(requirementSets(profile)),
    _hostFullVersion: "16.0",
    _addinName: "",
    _appDomains: [hostOrigin],
    _dialogRequirementMatrix: "{}",
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
  };
}
