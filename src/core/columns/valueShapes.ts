/** The shapes a value may have: what it could be, whatever its column is called. */

import type { Field } from "../guide/codes";
import { optionsOf, type OptionList } from "../guide/vocabulary";
import type { Steps } from "../model/steps";
import { compactDay } from "../words/dateTexts";
import { listOfField } from "../words/ownWords";
import { wordsOfList } from "../words/readOptions";
import { readRegistration } from "../words/registration";
import { isChecked, isRegisterForm } from "./registerShapes";
import { SHAPE_LISTS, type Shape, type ShapeList } from "./shape";
import { textShapes } from "./textShapes";

/** Makes the words of these lists ready, a list at a time: whoever asks for the first one would wait for all of them. */
export function* readyOptionWords(): Steps<void> {
  for (const list of SHAPE_LISTS) {
    wordsOfList(list).takeIn();
    yield 0;
  }
}

/** The shapes of a word that the user has explained: those of every list that has its code. */
export function shapesOfCode(code: string): readonly Shape[] {
  const has = (list: OptionList): boolean => optionsOf(list).some((option) => option.code === code);
  const shapes: Shape[] = SHAPE_LISTS.filter(has);
  if (has("CATEGORY")) shapes.push("kind");
  if (has("SCALE")) shapes.push("scaleWord");
  if (has("YES-NO")) shapes.push("yesNo", "answered");
  return shapes;
}

/** The list of a field's options, where it is one that is looked for in values. */
export function shapeListOf(field: Field): ShapeList | null {
  const list = listOfField(field);
  return SHAPE_LISTS.find((own) => own === list) ?? null;
}

/**
 * The shapes of a value.
 *
 * @param isDay Whether a number is shown as a day.
 * @param lists Option lists whose words are looked for: reading a text as options of all of them takes long.
 */
export function shapesOf(
  value: string | number | boolean,
  isDay: boolean,
  lists: readonly ShapeList[],
): readonly Shape[] {
  if (typeof value === "boolean") return ["yesNo", "answered", value ? "yes" : "none"];
  return typeof value === "number" ? numberShapes(value, isDay) : textShapes(value.trim(), lists);
}

/** Serial numbers of 1990-01-01 and 2059-12-31. */
const [FIRST_DAY, LAST_DAY] = [32_874, 58_439];

function numberShapes(value: number, isDay: boolean): Shape[] {
  if (isDay) return ["date"];
  const shapes: Shape[] = ["number", "amount"];
  if (value === 0 || value === 1) shapes.push("yesNo", "answered");
  if (value >= 0 && value <= 10) shapes.push("smallNumber");
  if (Number.isInteger(value) && value >= 0 && value < 100) shapes.push("count");
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) shapes.push("year");
  if (Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY) shapes.push("serial");
  if (compactDay(String(value)) !== null) shapes.push("compactDay");
  if (Number.isInteger(value) && value >= 0) {
    shapes.push("code");
    const digits = String(value);
    if (digits.length >= 8) shapes.push("registrationShape");
    const reading = readRegistration(digits);
    if (isChecked(reading)) shapes.push("registration");
    if (isRegisterForm(reading)) shapes.push("registrationForm");
    if (digits.length >= 9 && digits.length <= 12) shapes.push("phone");
  }
  return shapes;
}
