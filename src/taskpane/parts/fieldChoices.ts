import { BASE_FIELDS, GAINS, INCENTIVES, RESOURCES, type Field, type Language } from "../../core/guide/codes";
import { fieldLabel } from "../../core/messages/messages";

/** A meaning to choose. */
export interface FieldChoice {
  readonly value: Field;
  readonly text: string;
}

const FIELDS: readonly Field[] = BASE_FIELDS.flatMap((field): readonly Field[] => {
  switch (field) {
    case "gains":
      return [field, ...GAINS.map((gain) => `gain_${gain}` as const)];
    case "resources":
      return [field, ...RESOURCES.map((resource) => `resource_${resource}` as const)];
    case "incentives":
      return [field, ...INCENTIVES.map((incentive) => `incentive_${incentive}` as const)];
    default:
      return [field];
  }
});

const CHOICES = new Map<Language, readonly FieldChoice[]>();

/** Every meaning a column may have, in guide order; yes/no columns are told apart by the question they belong to. */
export function fieldChoices(language: Language): readonly FieldChoice[] {
  let choices = CHOICES.get(language);
  if (choices === undefined) {
    choices = FIELDS.map((value) => ({ value, text: choiceText(value, language) }));
    CHOICES.set(language, choices);
  }
  return choices;
}

function choiceText(field: Field, language: Language): string {
  const label = fieldLabel(field, language);
  if (field.startsWith("gain_")) return `${fieldLabel("gains", language)} – ${label}`;
  if (field.startsWith("incentive_")) return `${fieldLabel("incentives", language)} – ${label}`;
  return label;
}
