// Source: Office.context.requirements.isSetSupported; docs/develop/specify-api-requirements-runtime.md
// Set: 1.13
// Expect: [true,false]
async function play() {
  return ["1.13", "1.14"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version));
}
return play();
