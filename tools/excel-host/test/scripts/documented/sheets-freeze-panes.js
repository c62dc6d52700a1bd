// Source: WorksheetFreezePanes.freezeAt: "The specified range cannot be … the frozen cells": the range is what stays in view
// Expect: ["Sheet1!A1:B3","Sheet1!1:1",true]
return Excel.run(async (context) => {
  const { freezePanes } = context.workbook.worksheets.getFirst();
  freezePanes.freezeAt("A1:B3");
  const corner = freezePanes.getLocation().load("address");
  await context.sync();
  freezePanes.unfreeze();
  freezePanes.freezeRows(1);
  const rows = freezePanes.getLocationOrNullObject().load("address");
  await context.sync();
  freezePanes.unfreeze();
  const none = freezePanes.getLocationOrNullObject();
  await context.sync();
  return [corner.address, rows.address, none.isNullObject];
});
