/** Runs a LibreOffice Basic script over a workbook, as somebody would who edits it there. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { inFolder } from "./judges";

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = "http://openoffice.org/2000/library";

/** The file after `statements` ran over `doc`, the open document, and LibreOffice saved it with everything calculated. */
export function editedInLibreOffice(file: Uint8Array, statements: readonly string[]): Uint8Array {
  return inFolder((folder) => {
    const [before, after] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
    writeFileSync(before, file);
    const profile = ownProfile();
    writeModule(join(profile, "user", "basic"), [
      "Sub Main",
      "  Dim hidden(0) As New com.sun.star.beans.PropertyValue",
      '  hidden(0).Name = "Hidden" : hidden(0).Value = True',
      `  doc = StarDesktop.loadComponentFromURL("${pathToFileURL(before).href}", "_blank", 0, hidden())`,
      ...statements.map((statement) => `  ${statement}`),
      "  doc.calculateAll()",
      "  Dim filter(0) As New com.sun.star.beans.PropertyValue",
      '  filter(0).Name = "FilterName" : filter(0).Value = "Calc MS Excel 2007 XML"',
      `  doc.storeToURL("${pathToFileURL(after).href}", filter())`,
      "  doc.close(True)",
      "End Sub",
    ]);
    const stderr = soffice(profile, ["macro:///Standard.Edit.Main"]);
    if (!existsSync(after)) throw new Error(`LibreOffice did not run the script: ${stderr}`);
    return new Uint8Array(readFileSync(after));
  });
}

let made: string | null = null;
afterAll(() => {
  if (made !== null) rmSync(made, { recursive: true, force: true });
});

/** A profile for the scripts of a test file, one after the other. */
function ownProfile(): string {
  if (made !== null) return made;
  made = mkdtempSync(join(tmpdir(), "profile-"));
  // The first start makes the profile and would throw a module away.
  soffice(made, ["--terminate_after_init"]);
  return made;
}

/** Runs LibreOffice with a profile; returns what it says of errors. */
function soffice(profile: string, args: readonly string[]): string {
  const option = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return spawnSync("soffice", [option, "--headless", ...args], { encoding: "utf8", timeout: 120_000 }).stderr;
}

/** Puts a module into a profile, where scripts started by name are found. */
function writeModule(basic: string, lines: readonly string[]): void {
  const standard = join(basic, "Standard");
  mkdirSync(standard, { recursive: true });
  writeFileSync(
    join(basic, "script.xlc"),
    `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="${LIBRARY}" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
  writeFileSync(
    join(standard, "script.xlb"),
    `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="${LIBRARY}" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edit"/></library:library>`,
  );
  const code = lines.join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  writeFileSync(
    join(standard, "Edit.xba"),
    `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${code}</script:module>`,
  );
}
