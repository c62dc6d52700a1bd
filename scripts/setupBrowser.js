/** Installs Chromium where the system allows it, and says what to do where it does not. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");

const found = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  fs.existsSync(path),
);
if (found !== undefined) {
  console.log(`A browser is there already: ${found}`);
  process.exit(0);
}
if (process.platform === "linux" && fs.existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  const { status } = spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}
console.log(
  "Install Chromium, Google Chrome or Microsoft Edge the way your system does it; on Debian or Ubuntu: sudo apt install chromium",
);
process.exit(1);
