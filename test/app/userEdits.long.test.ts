/** Edits of users on our sheets, each kind once and a few in random order; the long test plays many. */

import { describeUserEdits } from "../support/userEditsSuite";

jest.setTimeout(240_000);

describeUserEdits(3, 1);
