/** Edits of users on our sheets, each kind once and a hundred in random order. */

import { describeUserEdits } from "../support/userEditsSuite";

describeUserEdits(100, 1_000);
