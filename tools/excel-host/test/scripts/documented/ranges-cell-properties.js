// Source: samples/excel/42-range/cell-properties.yaml of office-js-snippets: Range.setCellProperties, Range.getCellProperties
// Expect: [["Sheet1!A1","#0000FF","#FFFFFF",true,"Normal","Thick","None"],["Sheet1!B1","#FFFFFF","#000000",false,"Normal","Thin","None"]]
return Excel.run(async (context) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
  const header = {
    format: {
      fill: { color: "Blue" },
      font: { color: "white", bold: true },
      borders: { bottom: { style: "Continuous", weight: "Thick", color: "#FF0000" } },
    },
  };
  range.setCellProperties([[header, {}]]);
  const cells = range.getCellProperties({
    address: true,
    style: true,
    format: { fill: { color: true }, font: { color: true, bold: true }, borders: { style: true, weight: true } },
  });
  await context.sync();
  return cells.value[0].map(({ address, style, format: { fill, font, borders } }) => {
    return [address, fill.color, font.color, font.bold, style, borders.bottom.weight, borders.top.style];
  });
});
