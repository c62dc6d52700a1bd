/*
 * Body of an Office.js script, run on the embedded host by scripts/sample.js: writes the workbook of Valmeroy into an
 * empty one. DATA holds the rows of stakeholders.js; Excel is the global of the client library.
 */
const FIRST_ROW = 3;
const DAY_MS = 86_400_000;

/** Serial number of an ISO date in the 1900 system. */
function serial(iso) {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS + 25569;
}

/** What to write for one cell: texts stay texts, dates become serial numbers, blanks stay blank. */
function cell(value, isDate) {
  if (value === null || value === "") return null;
  if (isDate && /^\d{4}-\d{2}-\d{2}$/.test(value)) return serial(value);
  if (value === "#N/A") return value;
  return typeof value === "string" ? `'${value}` : value;
}

/** Writes headers and rows, makes the table, and formats date and money columns. */
function addTable(sheet, name, style, headers, rows, dates, money) {
  const area = sheet.getRangeByIndexes(FIRST_ROW, 0, rows.length + 1, headers.length);
  sheet.getRangeByIndexes(FIRST_ROW, 0, 1, headers.length).values = [headers];
  for (const column of dates)
    sheet.getRangeByIndexes(FIRST_ROW + 1, column, rows.length, 1).numberFormat = "dd/mm/yyyy";
  for (const column of money) sheet.getRangeByIndexes(FIRST_ROW + 1, column, rows.length, 1).numberFormat = "#,##0";
  sheet.getRangeByIndexes(FIRST_ROW + 1, 0, rows.length, headers.length).values = rows.map((row) =>
    row.map((value, column) => cell(value, dates.includes(column))),
  );
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = style;
  const header = sheet.getRangeByIndexes(FIRST_ROW, 0, 1, headers.length);
  header.format.wrapText = true;
  header.format.rowHeight = 32;
  header.format.verticalAlignment = "Center";
  return table;
}

function addTitle(sheet, title, subtitle) {
  sheet.getRange("A1").values = [[title]];
  sheet.getRange("A1").format.font.size = 16;
  sheet.getRange("A1").format.font.bold = true;
  sheet.getRange("A2").values = [[subtitle]];
  sheet.getRange("A2").format.font.italic = true;
  sheet.getRange("A2").format.font.color = "#666666";
}

function setWidths(sheet, widths) {
  widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
}

function addDropDown(sheet, column, count, source) {
  const { dataValidation } = sheet.getRangeByIndexes(FIRST_ROW + 1, column, count, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  // The list helps; whoever knows better may type something else.
  dataValidation.errorAlert = { showAlert: false, style: "Stop", title: "", message: "" };
}

return Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const actors = worksheets.getFirst();
  actors.name = "Acteurs";
  addTitle(
    actors,
    "Ville de Valmeroy – annuaire des acteurs du numérique",
    "Tenu par le service Numérique ; dernière reprise à l'automne. Ville et acteurs sont inventés.",
  );
  addTable(actors, "Acteurs", "TableStyleMedium2", DATA.FRENCH_HEADERS, DATA.FRENCH_ROWS, [12, 13], [14]);
  setWidths(actors, [190, 115, 75, 65, 150, 68, 68, 68, 62, 150, 110, 170, 72, 72, 80, 115, 160, 55]);
  actors.freezePanes.freezeAt(actors.getRange("A1:A4"));

  const partners = worksheets.add("EU partners");
  addTitle(
    partners,
    "Partners met through the Urban Data project",
    "List kept by the European affairs office; digital maturity and willingness from 1 (very low) to 5 (very high).",
  );
  addTable(partners, "Partners", "TableStyleMedium7", DATA.ENGLISH_HEADERS, DATA.ENGLISH_ROWS, [9], []);
  setWidths(partners, [190, 120, 70, 70, 150, 160, 110, 110, 170, 75, 160]);

  const lists = worksheets.add("Listes");
  const types = [
    "Collectivité",
    "Entreprise",
    "Opérateur télécom",
    "Numérique",
    "Artisan",
    "ESS",
    "Association",
    "Collectif",
    "Citoyens",
    "Université",
    "Autre",
  ];
  lists.getRange("A1:B1").values = [["Types", "Réponses"]];
  lists.getRange("A1:B1").format.font.bold = true;
  lists.getRangeByIndexes(1, 0, types.length, 1).values = types.map((type) => [type]);
  lists.getRange("B2:B4").values = [["oui"], ["non"], ["?"]];
  addDropDown(actors, 1, DATA.FRENCH_ROWS.length, `=Listes!$A$2:$A$${types.length + 1}`);
  for (const column of [5, 6, 7, 8]) addDropDown(actors, column, DATA.FRENCH_ROWS.length, "=Listes!$B$2:$B$4");

  const budget = worksheets.add("Budget numérique");
  budget.getRange("A1").values = [["Budget du service Numérique (k€)"]];
  budget.getRange("A1").format.font.bold = true;
  budget.getRange("A1").format.font.size = 14;
  budget.getRange("A3:D3").values = [["Poste", "'2024", "'2025", "'2026"]];
  budget.getRange("A4:D7").values = [
    ["Réseaux", 410, 432, 440],
    ["Logiciels", 265, 280, 312],
    ["Médiation", 90, 96, 120],
    ["Données ouvertes", 25, 40, 66],
  ];
  budget.getRange("A8:D8").formulas = [["Total", "=SUM(B4:B7)", "=SUM(C4:C7)", "=SUM(D4:D7)"]];
  budget.getRange("A3:D3").format.font.bold = true;
  budget.getRange("A8:D8").format.font.bold = true;
  setWidths(budget, [130, 60, 60, 60]);
  const chart = budget.charts.add("ColumnStacked", budget.getRange("A3:D7"), "Rows");
  chart.name = "BudgetChart";
  chart.title.text = "Budget du service Numérique";
  chart.left = 350;
  chart.top = 20;
  chart.width = 420;
  chart.height = 260;

  actors.activate();
  await context.sync();
});
