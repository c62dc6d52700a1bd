/** The shapes that values may have. */

import { OPTION_LISTS, type OptionList } from "../guide/vocabulary";

/** Lists whose words are looked for in values; kinds, scales and yes or no are read in ways of their own. */
export type ShapeList = Exclude<OptionList, "CATEGORY" | "SCALE" | "YES-NO">;

export const SHAPE_LISTS: readonly ShapeList[] = OPTION_LISTS.filter(
  (list) => list !== "CATEGORY" && list !== "SCALE" && list !== "YES-NO",
);

/** A shape; one value may have several. */
export type Shape =
  | "number"
  | "smallNumber"
  /** A whole number below a hundred with nothing beside it: votes, places, points. */
  | "count"
  | "year"
  | "date"
  /** A number that would be a day of our time, if it were shown as one. */
  | "serial"
  /** A day without signs: "20270315". */
  | "compactDay"
  | "amount"
  | "money"
  | "percent"
  | "yesNo"
  | "answered"
  | "yes"
  | "unknown"
  | "scaleWord"
  /** "None" and "no" answer any question. */
  | "none"
  | "email"
  | "phone"
  /** A form that only numbers of telephones have: a plus sign, a prefix in brackets, groups set apart by spaces. */
  | "phoneForm"
  | "url"
  | "registration"
  | "registrationShape"
  /** A form that only numbers of a register have: 14 digits, letters and check digits. */
  | "registrationForm"
  | "code"
  | "kind"
  | "kindInside"
  /** A field of public action: health, water. */
  | "theme"
  /** A place that is known by name: a country, a region, a larger town. */
  | "place"
  /** What may be the address of a site by its form: "mairie.example". */
  | "domain"
  | "bodyName"
  | "person"
  /** A name of a person that nothing else looks like: with a title or initials. */
  | "titled"
  | "short"
  | "sentence"
  | "letter"
  /** "Ms", "Dr": how a person is addressed, and no more. */
  | "salutation"
  | "capitalised"
  /** A street with a number: "12 rue du Port", "C/ Mayor, 3". */
  | "address"
  /** One capitalised word that means nothing else: what a person is called by who knows them, "Charo", "Aoife". */
  | "called"
  /** Two to five words in capitals that mean nothing else: a person, or a body. */
  | "inCapitals"
  /** One word with a figure in it: "401ADI". */
  | "reference"
  | ShapeList;
