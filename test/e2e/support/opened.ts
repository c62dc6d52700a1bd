/** Workbenches that are looked over once a test is through: nothing left the machine, nothing failed unheard. */

import { openWorkbench, type OpenedWorkbench } from "./workbench";

type Options = Parameters<typeof openWorkbench>[0];

const opened: OpenedWorkbench[] = [];

/** Opens the workbench; it is looked over and closed after the test. */
export async function open(options?: Options): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench(options);
  opened.push(workbench);
  return workbench;
}

/**
 * One workbench for all tests of a block, each of which begins where the one before it ended; looked over and closed after the last.
 *
 * @param ready What is done before the first of them.
 */
export function openOnce(
  options: () => Options | Promise<Options>,
  ready: (workbench: OpenedWorkbench) => Promise<void>,
): () => OpenedWorkbench {
  let shared: OpenedWorkbench | null = null;
  beforeAll(async () => {
    shared = await openWorkbench(await options());
    await ready(shared);
  });
  afterAll(async () => {
    if (shared !== null) await lookOver(shared);
  });
  return () => {
    if (shared === null) throw new Error("The workbench was not opened.");
    return shared;
  };
}

afterEach(async () => {
  for (const workbench of opened.splice(0)) await lookOver(workbench);
});

async function lookOver({ outsideRequests, errors, host, close }: OpenedWorkbench): Promise<void> {
  const { unknownMembers, tooNewMembers } = await host.facts();
  await close();
  expect({ outsideRequests, errors, unknownMembers, tooNewMembers }).toEqual({
    outsideRequests: [],
    errors: [],
    unknownMembers: [],
    tooNewMembers: [],
  });
}
