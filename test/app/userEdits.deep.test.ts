/** Many random orders of what users do to our sheets; `USER_EDITS` says how many, 300 unless it does, `SEED` from which on. */

import { describeUserEdits } from "../support/userEditsSuite";

describeUserEdits(Number(process.env.USER_EDITS ?? 300), Number(process.env.SEED ?? 10_000));
