import { openSession } from "../support/excelSession";
it("formulas", async () => {
  const s = openSession();
  await s.run(async (context) => {
    const a = context.workbook.worksheets.getItem("Sheet1");
    a.getRange("A1:C5").values = [["Code","Données : x","N"],["telecom","?",1],["telecom","✓",2],["ngo","?",3],["","?",4]];
    a.tables.add("A1:C5", true).name = "PartnershipMatrix";
    const b = context.workbook.worksheets.add("Res é");
    b.getRange("A1:C3").values = [["Code","Cnt","Q"],["telecom",null,null],["ngo",null,null]];
    b.tables.add("A1:C3", true).name = "Res";
    b.getRange("B2:B3").formulas = "=SUMPRODUCT((PartnershipMatrix[Code]=Res[[#This Row],[Code]])*(PartnershipMatrix[Données : x]=\"?\"))" as unknown as string[][];
    b.getRange("C2:C3").formulas = "=IF([@Cnt]=1,NA(),[@Cnt])" as unknown as string[][];
    b.getRange("E1:E4").formulas = [["=SUM(Res[Cnt])"],["=MAX(Res[Cnt])*1.23"],["=ROWS(PartnershipMatrix)"],["='Res é'!E1&\"x\""]];
    const r = b.getRange("A1:E4").load({values:true, formulas:true, valueTypes: true});
    await context.sync();
    console.log(JSON.stringify(r.values), JSON.stringify(r.formulas));
    a.getRange("B3").values = [["?"]];
    const r2 = b.getRange("A1:E4").load({values:true});
    await context.sync();
    console.log(JSON.stringify(r2.values));
  });
  console.log(s.opened.workbook.needsCalculation);
  require("fs").writeFileSync("/tmp/smoke2.xlsx", s.save());
});
