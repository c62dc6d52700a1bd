/** The requests of a work as they go over the wire, and the places in them after which Excel may cut them short. */

import { openSession, type ExcelSession } from "excel-host/testing/excelSession";

interface Action {
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
}

/** A request as it goes over the wire. */
export interface Request {
  readonly Actions: Action[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name?: string; readonly ObjectPathType: number }>>;
}

const [INSTANTIATE, METHOD, SET] = [1, 3, 4];
/** Members that change cells, tables, names, visibility or properties. */
const CHANGES = new Set([
  ...["Values", "Formulas", "FormulasR1C1", "Name", "ShowTotals", "Visibility", "Visible", "ColumnHidden"],
  ...[
    "Clear",
    "Resize",
    "Delete",
    "ConvertToRange",
    "Unmerge",
    "ClearFilters",
    "SetData",
    "Apply",
    "FreezeAt",
    "FreezeRows",
  ],
]);

/** The places after each action that changes something; of formats after the first and the last. */
function changesOf({ Actions, ObjectPaths }: Request): number[] {
  const isChange = ({ ActionType, Name, ObjectPathId }: Action): boolean => {
    if (ActionType === INSTANTIATE) return ObjectPaths[String(ObjectPathId)]?.Name === "Add";
    return (ActionType === METHOD || ActionType === SET) && CHANGES.has(Name);
  };
  const all = Actions.flatMap((action, index) => (isChange(action) ? [index + 1] : []));
  const formats = Actions.flatMap(({ ActionType, Name }, index) =>
    ActionType === SET && !CHANGES.has(Name) ? [index + 1] : [],
  );
  return [...new Set([...all, formats[0] ?? 1, formats.at(-1) ?? 1])].sort((a, b) => a - b);
}

/** Whether a request only tells which ranges the client does not need any more. */
export function isCleaning({ Actions }: Request): boolean {
  const names = new Set(Actions.map(({ Name }) => Name));
  return names.has("_RemoveReference") && [...names].every((name) => name === "" || name === "_RemoveReference");
}

/** The request that writes, of those that look for what is there too: the one that changes most. */
export function writingOf(requests: readonly (readonly number[])[]): {
  readonly request: number;
  readonly places: readonly number[];
} {
  const places = requests.reduce((longest, own) => (own.length > longest.length ? own : longest), []);
  return { request: requests.indexOf(places), places };
}

/** Runs a work and lists its requests, each with the places after an action that changes something. */
export async function requestsOf(
  where: Uint8Array | ExcelSession,
  work: () => Promise<unknown>,
): Promise<readonly number[][]> {
  const { excel } = where instanceof Uint8Array ? openSession(where) : where;
  const handle = excel.handle.bind(excel);
  const requests: number[][] = [];
  excel.handle = (text) => {
    const request = JSON.parse(text) as Request;
    if (!isCleaning(request)) requests.push(changesOf(request));
    return handle(text);
  };
  await work();
  await excel.idle();
  excel.handle = handle;
  return requests;
}
