/** The use cases behind the pane, each loaded with its first use. */

import { thisMinute } from "../app/today";
import type { PaneServices } from "../taskpane/services/paneServices";

/** Every use case the pane asks for. */
export const services: PaneServices = {
  readWorkbook: async (listener) => (await import("../app/readWorkbook")).readWorkbook(listener),
  inspectTables: async (...args) => (await import("../app/readWorkbook")).inspectTables(...args),
  findPlainLists: async (listener) => (await import("../app/readWorkbook")).findPlainLists(listener),
  makeListTable: async (...args) => (await import("../app/startTables")).makeListTable(...args),
  insertTemplate: async (...args) => (await import("../app/startTables")).insertTemplate(...args),
  showOwnTerms: async (...args) => (await import("../app/ownTerms")).showOwnTerms(...args),
  showOwnSubjects: async (language) => (await import("../app/ownSubjects")).showOwnSubjects(language),
  keepChoices: async (choices) => (await import("../app/keepChoices")).keepChoices(choices),
  checkTables: async (request) => (await import("../app/checkTables")).checkTables(request),
  auditAgain: async (checked) => (await import("../app/checkTables")).auditAgain(checked),
  goToCell: async (cell) => (await import("../app/goToCell")).goToCell(cell),
  goToRow: async (known) => (await import("../app/goToCell")).goToRow(known),
  goToSheet: async (sheet) => (await import("../app/goToCell")).goToSheet(sheet),
  writeAnswer: async (request) => (await import("../app/interview")).writeAnswer(request),
  addColumn: async (...args) => (await import("../app/interview")).addColumn(...args),
  prepareList: async (...args) => (await import("../app/prepareList")).prepareList(...args),
  takeBackPrepared: async (...args) => (await import("../app/prepareList")).takeBackPrepared(...args),
  followSelection: async (listener) => (await import("../app/followSelection")).followSelection(listener),
  readSelectedRow: async (tables) => (await import("../app/followSelection")).readSelectedRow(tables),
  listMatrixEdits: async (request) => (await import("../app/matrixEdits")).listMatrixEdits(request),
  putEdits: async (...args) => (await import("../app/matrixEdits")).putEdits(...args),
  previewReport: async (request) => (await import("../app/previewReport")).previewReport(request),
  writeReport: async (request) =>
    (await import("../app/rewriteReport")).rewriteReport({ ...request, moment: thisMinute() }),
  rewriteInLanguage: async (language, request) =>
    (await import("../app/rewriteReport")).rewriteInLanguage(language, { ...request, moment: thisMinute() }),
  restorePrevious: async (moment, listener) => (await import("../app/restoreReport")).restorePrevious(moment, listener),
  clearHistory: async (language) => (await import("../app/clearHistory")).clearHistory(language),
};
