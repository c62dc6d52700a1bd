import {
  BASE_FIELDS,
  GAIN_FIELDS,
  INCENTIVE_FIELDS,
  isGainField,
  isIncentiveField,
  RESOURCE_FIELDS,
  type Field,
  type Language,
} from "../../../core/guide/codes";
import { fieldLabel } from "../../../core/messages/messages";

/** A meaning to choose. */
export interface FieldChoice {
  readonly value: Field;
  readonly text: string;
}

/** The fields with an answer of their own stand behind the question they belong to. */
const CHOICE_FIELDS: readonly Field[] = BASE_FIELDS.flatMap((field): readonly Field[] => {
  switch (field) {
    case "gains":
      return [field, ...GAIN_FIELDS];
    case "resources":
      return [field, ...RESOURCE_FIELDS];
    case "incentives":
      return [field, ...INCENTIVE_FIELDS];
    default:
      return [field];
  }
});

const CHOICES = new Map<Language, readonly FieldChoice[]>();

/** Every meaning a column may have, in guide order; yes/no columns are told apart by the question they belong to. */
export function fieldChoices(language: Language): readonly FieldChoice[] {
  let choices = CHOICES.get(language);
  if (choices === undefined) {
    choices = CHOICE_FIELDS.map((value) => ({ value, text: choiceText(value, language) }));
    CHOICES.set(language, choices);
  }
  return choices;
}

function choiceText(field: Field, language: Language): string {
  const label = fieldLabel(field, language);
  if (isGainField(field)) return `${fieldLabel("gains", language)} – ${label}`;
  if (isIncentiveField(field)) return `${fieldLabel("incentives", language)} – ${label}`;
  return label;
}
