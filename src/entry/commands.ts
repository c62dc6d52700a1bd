/** Starts the page without a face that runs the commands of the ribbon. */

import { RUN_AUDIT, runAuditCommand, type CommandEvent } from "./auditCommand";

const noticePage = new URL("notice.html", globalThis.location.href).href;

void Office.onReady();
Office.actions.associate(RUN_AUDIT, (event: CommandEvent) => void runAuditCommand(event, noticePage));
