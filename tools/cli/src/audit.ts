/** `npm run audit`. */

import { runAuditCommand } from "./auditCommand";

void runAuditCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
