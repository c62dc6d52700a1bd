/** The audit alone: reads the tables afresh and checks every row; writes nothing. */

import type { Audit } from "../core/model/audit";
import { auditInSteps } from "../core/auditTables";
import type { Language } from "../core/guide/codes";
import type { SourceWishes } from "../core/chooseSources";
import type { SavedChoices } from "../core/memory/choices";
import { askNextInSteps } from "../core/matrix/askNext";
import { parseChoices } from "../core/memory/savedChoices";
import { signInSteps } from "../core/memory/settledFindings";
import type { InputTables } from "../core/model/inputTables";
import { NO_TERMS } from "../core/model/ownTerms";
import { termWords } from "../core/words/ownTerms";
import type { ExplainedWord } from "../core/words/ownWords";
import { sum } from "../core/model/sum";
import type { Table } from "../core/model/table";
import { discoverTables } from "../excel/discoverTables";
import { inWorkbook } from "../excel/session";
import { withTablesThere } from "./chosenTables";
import { refuseUnknownNames } from "./namedSources";
import { onlyChosen, readSources } from "./readSources";
import { refuseTooManyRows } from "../core/report/tooManyRows";
import { runSliced, tellReading, type ProgressListener } from "./sliced";

/** What a check is asked for. */
export interface CheckRequest extends Pick<ProgressListener, "signal" | "onTotal" | "onRows"> {
  /** ISO day of the audit. */
  readonly asOf: string;
  readonly language: Language | null;
  /** What the user has said; absent takes what is kept in the workbook. */
  readonly choices?: SavedChoices;
}

/** What was checked: the audit, and the tables as they were read for it. */
export interface CheckedTables {
  readonly audit: Audit;
  readonly tables: readonly Table[];
  /** The user's table of subjects. */
  readonly subjects: InputTables;
  readonly choices: SavedChoices;
  /** Words that were explained, in the table of own words and in the pane. */
  readonly words: readonly ExplainedWord[];
}

/**
 * Reads the chosen tables and audits them. Three round trips for ordinary sizes.
 *
 * @throws WorkbookError when Excel refuses, a chosen table is gone or there are too many rows; the signal's reason when it is aborted.
 */
export async function checkTables(request: CheckRequest): Promise<CheckedTables> {
  const { sources, choices } = await inWorkbook({ writes: false, waiting: tellReading(request) }, async (context) => {
    const discovery = await discoverTables(context);
    const wishesOf = (kept: string | null): SourceWishes => wishes(request.choices ?? parseChoices(kept));
    const read = await readSources(context, discovery, { chosen: null, pinned: [], wishesOf });
    const said = request.choices ?? withTablesThere(parseChoices(read.choices), read.tables);
    refuseUnknownNames(discovery, read.lists, { chosen: said.chosen, pinned: [] });
    return { sources: read, choices: said };
  });
  const { tables, left } = onlyChosen(sources.tables, choices.chosen);
  request.onTotal?.(sum(tables.map(({ rows }) => rows.length)), "rows");
  const { asOf, language } = request;
  const options = {
    ...auditOptions(choices),
    terms: sources.terms,
    subjects: sources.subjects,
    asOf,
    language,
    skipped: [...sources.skipped, ...left],
    leftAside: sources.leftAside,
    fallback: sources.language,
  };
  refuseTooManyRows(tables, options);
  const words = [...termWords(sources.terms), ...choices.words];
  const audit = await ready(await runSliced(auditInSteps(tables, options), request), tables, request.signal);
  return { audit, tables, subjects: sources.subjects, choices, words };
}

/** Audits tables that were read before, for example after an answer. No round trip. */
export async function auditAgain({ audit, tables, subjects, choices }: CheckedTables): Promise<Audit> {
  const { asOf, language, skipped, leftAside, terms = NO_TERMS } = audit;
  const options = { ...auditOptions(choices), terms, subjects, asOf, language, skipped, leftAside };
  return ready(await runSliced(auditInSteps(tables, options)), tables);
}

/** Makes what is shown of an audit before it is: whoever draws it cannot pause. */
async function ready(audit: Audit, tables: readonly Table[], signal?: AbortSignal): Promise<Audit> {
  await runSliced(askNextInSteps(audit.stakeholders), { signal });
  await runSliced(signInSteps(audit, tables), { signal });
  return audit;
}

function wishes({ chosen, columns }: SavedChoices): SourceWishes {
  return { chosen, pinned: columns };
}

function auditOptions({ columns, ...said }: SavedChoices) {
  return { ...said, pinned: columns } as const;
}
