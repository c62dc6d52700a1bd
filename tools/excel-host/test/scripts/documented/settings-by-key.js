// Source: docs/develop/persisting-add-in-state-and-settings.md; SettingCollection.add "Sets or adds the specified setting"
// Expect: [{"columns":[1,2]},1,true]
return Excel.run(async (context) => {
  const { settings } = context.workbook;
  settings.add("choices", "old");
  settings.add("choices", { columns: [1, 2] });
  const setting = settings.getItem("choices").load("value");
  const count = settings.getCount();
  const missing = settings.getItemOrNullObject("other");
  await context.sync();
  return [setting.value, count.value, missing.isNullObject];
});
