// Source: Range.numberFormatCategories, NumberFormatCategory: the categories of the dialog; an own format is Custom
// Expect: [["General","Number","Currency","Accounting"],["Date","Time","Percentage","Fraction"],["Scientific","Text","Special","Custom"]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:D3");
  range.numberFormat = [
    ["General", "#,##0.00", "$#,##0.00", '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
    ["m/d/yyyy", "[$-F400]h:mm:ss AM/PM", "0.00%", "# ?/?"],
    ["0.00E+00", "@", "00000", '0 "pieces"'],
  ];
  range.load("numberFormatCategories");
  await context.sync();
  return range.numberFormatCategories;
});
