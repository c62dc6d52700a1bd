import { describeListShapes } from "../support/listShapesSuite";

describeListShapes("all");
