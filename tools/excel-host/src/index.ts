/** The front door of the embedded Excel: what a program needs to open a workbook, play an Excel over it, and save it. */

export { EmbeddedExcel } from "./excel/embeddedExcel";
export type { WireStatistics } from "./excel/wireMeter";
export { PROFILES, isProfileName, type ProfileName } from "./excel/profiles";
export { openWorkbook, type OpenedWorkbook } from "./xlsx/openWorkbook";
export { newWorkbook } from "./xlsx/newWorkbook";
export { saveWorkbook } from "./xlsx/saveWorkbook";
export { FileError, type FileErrorReason } from "./ground/fileError";
export { WacHost } from "./transports/wac";

export type { HostProfile } from "./protocol/environment";
export type { CellValue } from "./model/cell";
export type { Workbook } from "./model/workbook";
export type { Worksheet } from "./model/worksheet";
export type { DroppedTable } from "./xlsx/repairTables";
