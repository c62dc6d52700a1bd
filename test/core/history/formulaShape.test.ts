import { formulaShape } from "../../../src/core/history/formulaShape";

describe("formulaShape", () => {
  it.each([
    ["=SUM(B6:B15)", "=SUM(B7:B16)"],
    ["=SUMPRODUCT(--(PartnershipMatrix[Code]=T[[#This Row],[Code]]))", "=SUMPRODUCT(--(Matrice[Code]=[@Code]))"],
    ["=IF(T[[#This Row],[a'[b']]]=\"x [y]\",1,2)", "=if([@[a'[b']]] = \"x [y]\", 1, 2)"],
    ["=IFERROR(ROWS(Acteurs),0)", "=IFERROR(ROWS('Ma feuille'!$A$1:$B$3),0)"],
    ["=XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A2,B:B,C:C)"],
  ])("is the same for %s and %s", (a, b) => {
    expect(formulaShape(a)).toBe(formulaShape(b));
  });

  it.each([
    ["=SUM(B6:B15)", "=40+2"],
    ["=SUM(B6:B15)", "=SUM(B6:B15)+1"],
    ['=IF(A1="x",1,2)', '=IF(A1="y",1,2)'],
    ["=A1", "=A1*2"],
  ])("tells %s from %s", (a, b) => {
    expect(formulaShape(a)).not.toBe(formulaShape(b));
  });
});
