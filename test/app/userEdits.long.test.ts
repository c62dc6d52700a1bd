/** Edits of users on our sheets, each kind once and forty rows of them in random order; the deep test plays 300. */

import { describeUserEdits } from "../support/userEditsSuite";

describeUserEdits(40, 1_000);
