/** What commands say on stderr while somebody waits. */

/** Begins the line of a build; `succeed` and `fail` end it with the seconds it took, and pass on what was said meanwhile. */
function announceBuild(title) {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const write = (text) => process.stderr.write(text);
  write(`Building ${title} …`);
  return {
    succeed(said = "") {
      write(`  ${seconds()}\n${said}`);
    },
    /** @param signal What ended the build from outside; null when it ended by itself. */
    fail(said, signal = null) {
      const [first, ...rest] = title;
      write(`  failed after ${seconds()}\n${said.trimEnd()}\n`);
      write(`${first.toUpperCase()}${rest.join("")} could not be built: ${remedy(signal)}\n`);
    },
  };
}

function remedy(signal) {
  if (signal !== null)
    return `it was ended by ${signal}. It needs about 1 GB of memory: close other programs, then run the command again.`;
  return "mend what the lines above name, then run the command again. Where they name nothing you changed, run npm ci first.";
}

module.exports = { announceBuild };
