/** Edits of users on our sheets, each kind once and a hundred in random order. */

import { describeUserEdits } from "../support/userEditsSuite";

jest.setTimeout(600_000);

describeUserEdits(100, 1_000);
