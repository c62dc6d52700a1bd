/** Lock files, which keep two commands from making the same thing at once. */
const fs = require("node:fs");
const { hostname } = require("node:os");
const path = require("node:path");

/** After this time a lock is given up, whoever holds it. */
const STALE_MS = 15 * 60 * 1000;
const POLL_MS = 300;

/**
 * Takes a lock, waiting for another command that holds it.
 *
 * @param file Where the lock is; it names the process that holds it.
 * @param onWait Called once when there is somebody to wait for.
 * @returns A function that gives the lock back.
 */
function takeLock(file, onWait) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let isTold = false;
  for (;;) {
    try {
      fs.writeFileSync(file, `${process.pid} ${hostname()}\n`, { flag: "wx" });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    else {
      if (!isTold) onWait();
      isTold = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL_MS);
    }
  }
}

/** Whether nobody will give the lock back: its process was ended, by Ctrl+C for example, or it is very old. */
function isAbandoned(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  if (Date.now() - stat.mtimeMs > STALE_MS) return true;
  const [id, host] = readHolder(file);
  // Processes of another machine, or of another container, cannot be asked for. A new lock may be empty for a moment.
  return host === hostname() && !isRunning(Number(id));
}

function readHolder(file) {
  try {
    return fs.readFileSync(file, "utf8").trim().split(" ");
  } catch (error) {
    // It was given back this moment.
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

function isRunning(id) {
  try {
    // Signal 0 only asks.
    return process.kill(id, 0);
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

module.exports = { takeLock };
