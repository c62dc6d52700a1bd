/** Addresses in the streets of four languages: "12 rue du Port", "C/ Mayor, 3", "4 Mill Lane". */

const STREET =
  /^(?:\d+\s?(?:bis|ter|[a-d])?,?\s)?(?:c\/|calle|cl|cra?|carrera|av|avda|avenida|avenue|pl|pza|plaza|paseo|camino|ctra|rua|r|travessa|tv|largo|lg|estrada|praça|alameda|rue|bd|bld|boulevard|allée|allées|place|chemin|impasse|quai|route|cours|zi|za|zac)(?:\.|\s|$)/iu;
const ROAD =
  /^(?:unit\s|flat\s)?\d+\w?,?\s.*\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|close|square|row|crescent|court)\b/i;

/** Whether a text is the address of a house. */
export function isAddress(text: string): boolean {
  return /\d|s\/n/i.test(text) && (STREET.test(text) || ROAD.test(text));
}
