/** Names that are none, and registration numbers. */

import { fold } from "../words/fold";
import { readRegistration } from "../words/registration";
import { isCellError } from "../model/table";
import type { TableReader } from "./tableReader";

/** Names that say that there is none yet, folded. */
const PLACEHOLDERS = new Set(
  (
    "n a|na|xx|xxxx|vide|blank|empty|vazio|vacio|not applicable|to be completed|unnamed|indefinido|non defini|non attribue|non identifie|sin asignar|no definido|s n|s d|a indicar|por nombrar|por nomear|sem designacao|nao definido|nao identificado|sem definir|nc|n c|nd|n d|ns|nr|tbd|tbc|tba|xxx|to be named|to be confirmed|to be defined|to be determined|to be announced|to be identified|" +
    "unknown|not known|none|no name|anonymous|pending|vacant|a definir|a preciser|a confirmer|a completer|a identifier|a determiner|a nommer|" +
    "inconnu|non renseigne|non communique|neant|aucun|sans nom|en attente|por definir|por confirmar|por identificar|por determinar|sin nombre|" +
    "sin definir|desconocido|ninguno|pendiente|a confirmar|a designar|por designar|a identificar|sem nome|desconhecido|nenhum|pendente"
  ).split("|"),
);

/** Whether a name is a placeholder: a mark, "TBD", "à définir". */
export function isPlaceholder(name: string): boolean {
  const folded = fold(name);
  return folded === "" || PLACEHOLDERS.has(folded);
}

/** Headers that name a number with check digits. */
const CHECKED_NUMBERS = /\b(?:siren|siret|nipc|cnpj|nif|cif|tva|vat|iva)\b/;

/** Valid numbers that are no chance: one in ten of any nine digits is one. */
const ENOUGH = 3;

/** Rows looked at to tell whether a column holds numbers with check digits. */
const SAMPLE = 500;

/**
 * Reads the registration number of a row as it is written; a damaged one is none.
 *
 * Wrong check digits are reported only where the column holds such numbers, by its header or by most of its values: nine
 * digits may be the number of a register that has none.
 */
export function numberReader(reader: TableReader): (row: number) => string | null {
  const isChecked = holdsCheckedNumbers(reader);
  return (row) => {
    const text = reader.text(row, "registration_no");
    if (text === null) return null;
    const { status } = readRegistration(text);
    if (status === "damaged") {
      reader.add({ kind: "number-damaged" }, "warning", row, "registration_no", text);
      return null;
    }
    if (status === "invalid" && isChecked)
      reader.add({ kind: "number-invalid" }, "warning", row, "registration_no", text);
    return text.replace(/^(\d{6,})[.,]0+$/, "$1");
  };
}

function holdsCheckedNumbers(reader: TableReader): boolean {
  if (!reader.has("registration_no")) return false;
  if (CHECKED_NUMBERS.test(fold(reader.header("registration_no") ?? ""))) return true;
  const cells = reader.cells("registration_no").slice(0, SAMPLE);
  const statuses = cells.map((cell) =>
    cell === null || isCellError(cell) ? "other" : readRegistration(String(cell)).status,
  );
  const count = (status: string): number => statuses.filter((own) => own === status).length;
  return count("valid") >= ENOUGH && count("valid") > 2 * count("invalid");
}
