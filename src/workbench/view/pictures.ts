/** Charts of a sheet as pictures. */

import type { Workbook } from "../../host/model/workbook";
import type { Worksheet } from "../../host/model/worksheet";
import type { ShownPicture } from "./viewTypes";

/** The charts of a sheet, drawn from the cells as they are. */
export function sheetPictures(_workbook: Workbook, _sheet: Worksheet): ShownPicture[] {
  return [];
}
