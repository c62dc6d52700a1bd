/** Data validation in the file. Source: ECMA-376 part 1, 18.3.1.32 (dataValidation). */

import type { DataValidation } from "../model/rules";
import type { Worksheet } from "../model/worksheet";
import type { ElementMaker } from "./formatXml";
import { formatRects } from "./readSheet";

/** All validations of a sheet; nothing when there are none. */
export function validationsXml({ dataValidations }: Worksheet, xml: ElementMaker): string {
  if (dataValidations.length === 0) return "";
  const body = dataValidations.map((validation) => validation.stored ?? validationXml(validation, xml));
  return xml.element("dataValidations", { count: dataValidations.length }, body);
}

function validationXml(validation: DataValidation, xml: ElementMaker): string {
  const { type, operator, prompt, errorAlert } = validation;
  const attributes = {
    type: type === "none" ? null : type,
    errorStyle: errorAlert.style === "Stop" ? null : errorAlert.style.toLowerCase(),
    operator: operator === "between" ? null : operator,
    allowBlank: validation.ignoreBlanks || null,
    showDropDown: (type === "list" && !validation.inCellDropDown) || null,
    showInputMessage: prompt.showPrompt || null,
    showErrorMessage: (errorAlert.showAlert && type !== "none") || null,
    errorTitle: errorAlert.title || null,
    error: errorAlert.message || null,
    promptTitle: prompt.title || null,
    prompt: prompt.message || null,
    sqref: formatRects(validation.ranges),
  };
  const formula = (name: string, text: string | null): string => (text === null ? "" : xml.textElement(name, text));
  return xml.element("dataValidation", attributes, [
    formula("formula1", validation.formula1),
    formula("formula2", validation.formula2),
  ]);
}
