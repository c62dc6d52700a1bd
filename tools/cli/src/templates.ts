/** `npm run templates`: makes the workbooks for those who work without the add-in, in `assets`. The same code gives the same files. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { newWorkbook, saveWorkbook } from "excel-host";

import { ADD_IN_ID } from "../../../src/core/contract/names";
import { LANGUAGES } from "../../../src/core/guide/codes";
import { connectHost } from "./connectHost";
import { CONTENTS, templateFileName, writeTemplate } from "./templates/writeTemplate";

async function main(folder: string): Promise<void> {
  for (const language of LANGUAGES) {
    for (const content of CONTENTS) {
      const opened = newWorkbook(ADD_IN_ID);
      const excel = connectHost(opened.workbook, {});
      await writeTemplate(language, content);
      await excel.idle();
      const file = saveWorkbook(opened);
      writeFileSync(join(folder, templateFileName(language, content)), file);
      console.log(`${templateFileName(language, content)}  ${Math.round(file.length / 1024)} KB`);
    }
  }
}

main(process.argv[2] ?? "assets").catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
