/** Workbenches that are looked over once a test is through: nothing left the machine, nothing failed unheard. */

import { openWorkbench, type OpenedWorkbench } from "./workbench";

const opened: OpenedWorkbench[] = [];

/** Opens the workbench; it is looked over and closed after the test. */
export async function open(...args: Parameters<typeof openWorkbench>): Promise<OpenedWorkbench> {
  const workbench = await openWorkbench(...args);
  opened.push(workbench);
  return workbench;
}

afterEach(async () => {
  for (const workbench of opened.splice(0)) {
    const { outsideRequests, errors } = workbench;
    const { unknownMembers, tooNewMembers } = await workbench.host.facts();
    await workbench.close();
    expect({ outsideRequests, errors, unknownMembers, tooNewMembers }).toEqual({
      outsideRequests: [],
      errors: [],
      unknownMembers: [],
      tooNewMembers: [],
    });
  }
});
