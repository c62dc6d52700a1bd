// Source: CalculationMode.manual: "Calculations only take place when the user or add-in requests them"; CalculationState.pending
// Expect: {"manual":[[5,2,4]],"state":"Pending","calculated":[[5,10,20]],"done":"Done","automatic":[[7,14,28]]}
return Excel.run(async (context) => {
  const { application } = context.workbook;
  const cells = context.workbook.worksheets.getFirst().getRange("A1:C1");
  const read = async () => {
    cells.load("values");
    application.load("calculationState");
    await context.sync();
    return [cells.values, application.calculationState];
  };
  application.calculationMode = "Manual";
  // A formula is calculated when it is entered, and then no more.
  cells.formulas = [[1, "=A1*2", "=B1*2"]];
  await context.sync();
  cells.values = [[5, null, null]];
  const [manual, state] = await read();
  application.calculate("Recalculate");
  const [calculated, done] = await read();
  cells.values = [[6, null, null]];
  await context.sync();
  cells.values = [[7, null, null]];
  application.calculationMode = "Automatic";
  const [automatic] = await read();
  return { manual, state, calculated, done, automatic };
});
