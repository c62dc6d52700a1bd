/** Shows the workbench in a browser window. */

import { spawn } from "node:child_process";
import { join } from "node:path";

import type { WorkbenchServer } from "../server/server";
import { findBrowser } from "./findBrowser";

/** Whether somebody sits in front of this machine and can look at a window. */
export function hasScreen(): boolean {
  const isWatched = process.stdout.isTTY && (process.env.CI ?? "") === "";
  if (!isWatched || process.platform !== "linux") return isWatched;
  return (process.env.DISPLAY ?? "") !== "" || (process.env.WAYLAND_DISPLAY ?? "") !== "";
}

/** Opens the page; returns what the user should know about it. */
export function openBrowser({ address, publicKeyHash }: WorkbenchServer, root: string): string {
  const browser = findBrowser();
  if (browser !== null) {
    const profile = join(root, ".cache", "workbench", "browser");
    // This one certificate is trusted, by this one profile: neither the user's own browser nor the system changes.
    start(browser, [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
      "--no-first-run",
      "--no-default-browser-check",
      address,
    ]);
    return "It opens in a browser window of its own.";
  }
  const [program, ...args] = systemOpener(address);
  start(program, args);
  return "Your browser will warn about the certificate, which was made on this machine for this page: go on to localhost.";
}

function systemOpener(url: string): [string, ...string[]] {
  if (process.platform === "darwin") return ["open", url];
  return process.platform === "win32" ? ["rundll32", "url.dll,FileProtocolHandler", url] : ["xdg-open", url];
}

function start(program: string, args: readonly string[]): void {
  const child = spawn(program, args, { detached: true, stdio: "ignore" });
  // The address stands in the terminal: without a browser nothing is lost.
  child.on("error", () => process.stdout.write("No browser could be started: open the address yourself.\n"));
  child.unref();
}
