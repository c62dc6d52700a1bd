/** Why a mutation changes nothing that anybody could see. */

/** Whether a null object is none is said by every sync, loaded or not. Source: "OrNullObject methods and properties". */
const NULL_OBJECT = "Only isNullObject is read, which comes without being loaded; the load says what the code means.";
/** Source: `Excel.run` of the client library. */
const LAST_SYNC = "Excel.run sends what is left in the batch at its end, and reports its errors in the same way.";
const NEXT_SYNC =
  "It goes with the next request of the same work, made before anything is decided, or at its end; errors mean the same.";
/** Excel does not roll back: what stands before the statement that is refused is done. */
const IGNORED =
  "The refusal of that request is ignored, and all that it is for stands before the member that is too new.";
const ID =
  "The answer to a load carries the id of every object with one: the client needs it to find the object again.";

/** Only whether Excel refuses such a request is used, and the object is asked for without the load too. */
const ASKED = "Nothing of the object is read: asking for it alone makes Excel refuse a sheet without cells.";

/** Mutations that survive, by name, with the reason. The test runs them all the same: one that is noticed after all leaves the list. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  "addListColumns.ts tryListColumns sync 1": NEXT_SYNC,
  "choices.ts keepChoices sync 1": LAST_SYNC,
  "choices.ts keepChoices getItemOrNullObject.load key": NULL_OBJECT,
  "choices.ts keepChoices sync 3": LAST_SYNC,
  "discoverTables.ts discoverTables worksheets.load id": ID,
  "discoverTables.ts discoverTables tables.load id": ID,
  "discoverTables.ts discoverTables tables.load worksheet.id": ID,
  "hiddenSheet.ts queueHiddenSheet getUsedRangeOrNullObject.load address": NULL_OBJECT,
  "keptSheet.ts queueKeptByName getItemOrNullObject.load id": ID,
  "listPlace.ts findListPlace getItemOrNullObject.load id": ID,
  "makeTable.ts nameMade sync 1": LAST_SYNC,
  "makeTable.ts tryToMake sync 4": NEXT_SYNC,
  "meanwhileSheet.ts forgetAside too-new 1": IGNORED,
  "navigate.ts selectCells getItemOrNullObject.load name": NULL_OBJECT,
  "navigate.ts showCells sync 2": LAST_SYNC,
  "ownFormulas.ts queueFormulas getSpecialCellsOrNullObject.load areaCount": NULL_OBJECT,
  "ownFormulas.ts queueSpecial getSpecialCellsOrNullObject.load areaCount": NULL_OBJECT,
  "ownSheets.ts queueMarks getUsedRangeOrNullObject.load address": NULL_OBJECT,
  "readGrids.ts sheetsWithCells getUsedRangeOrNullObject.load rowIndex": ASKED,
  "removeColumns.ts finishTaking sync 2": LAST_SYNC,
  "removeColumns.ts takeFromList sync 3": NEXT_SYNC,
  "removeColumns.ts takeFromList sync 4": LAST_SYNC,
  "selection.ts followSelectedCells sync 2": LAST_SYNC,
  "selection.ts readTableRowAt table.load columns.id": ID,
  "sourcePlace.ts queueTableFrame columns.load id": ID,
  "sourcePlace.ts tablePlace worksheet.load id": ID,
  "writeSheets.ts writeSheets sync 1": LAST_SYNC,
};
