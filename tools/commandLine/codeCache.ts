/**
 * Compiled code of large scripts, kept beside them: reading and compiling five megabytes takes a command as long as its work.
 *
 * What is kept says which source, which version of V8 and which flags it was made of; anything else is compiled anew. So a kept
 * file may be removed at any time.
 */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { Script } from "node:vm";

/** Seconds of the processor's time after which a run has compiled what is worth keeping: to show the help takes less. */
const LEAST_SECONDS = 0.6;
const HASH_BYTES = 32;

/**
 * Compiles a script for this realm, from its kept code where there is some. Otherwise the code is kept at the end of the
 * process, with all functions that ran by then.
 *
 * @param source The script.
 * @param filename Where it stands: for traces.
 * @param kept Where its code is kept; the folder exists.
 */
export function compile(source: string, filename: string, kept: string): Script {
  const hash = createHash("sha256").update(source).digest();
  const cachedData = keptCode(kept, hash);
  const script = new Script(source, { filename, ...(cachedData === null ? {} : { cachedData }) });
  if (cachedData === null || script.cachedDataRejected === true) {
    process.once("exit", () => {
      const { user, system } = process.cpuUsage();
      if ((user + system) / 1e6 >= LEAST_SECONDS) keep(kept, Buffer.concat([hash, script.createCachedData()]));
    });
  }
  return script;
}

/** V8 itself compares no more than the length of the source. */
function keptCode(kept: string, hash: Buffer): Buffer | null {
  if (!existsSync(kept)) return null;
  const file = readFileSync(kept);
  return file.subarray(0, HASH_BYTES).equals(hash) ? file.subarray(HASH_BYTES) : null;
}

/** Another command may read it meanwhile: it comes as a whole. */
function keep(kept: string, code: Buffer): void {
  const made = `${kept}.${process.pid}`;
  try {
    writeFileSync(made, code);
    renameSync(made, kept);
  } catch (error) {
    // A folder that cannot be written, or a full disk: the next command compiles as this one did.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}
