/** Each shape alone in every language, which changes words only; each pair of shapes in one of them. The deep test takes all. */

import { describeListShapes } from "../support/listShapesSuite";

describeListShapes("one in turn");
