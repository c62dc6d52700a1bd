/**
 * How eagerly code is compiled for speed. A command reads one workbook and ends: on a list of some dozen rows V8 spends a third
 * of the processor's time on optimising functions that are hardly called again. On ten thousand rows it makes no difference.
 */

import { setFlagsFromString } from "node:v8";

// Bytes of bytecode that run before a function is optimised; V8 begins with 132 KB.
setFlagsFromString("--interrupt-budget=500000");
