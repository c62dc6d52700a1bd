/** How results are called. */

/** Name of the result of a workbook, from that of its file: `list.xlsx` gives `list - partnership matrix.xlsx`. */
export function resultName(fileName: string): string {
  const dot = fileName.lastIndexOf(".");
  const [name, extension] = dot > 0 ? [fileName.slice(0, dot), fileName.slice(dot)] : [fileName, ""];
  return `${name} - partnership matrix${extension}`;
}
