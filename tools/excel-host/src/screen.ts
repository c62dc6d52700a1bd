/** What Excel's window shows of a workbook, as plain data: a page can draw it, a test can look at it. */

export { WorkbookView } from "./screen/workbookView";
export { cellFacts, type CellFacts } from "./screen/cellFacts";
export { cellKey, cellPlace } from "./screen/viewTypes";
export { columnLetters, parseRect, type Rect } from "./model/rect";

export type * from "./screen/viewTypes";
