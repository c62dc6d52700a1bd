/** Finds a browser of the Chromium family on this machine. */

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
  ["Chromium", "Application", "chrome.exe"],
];

/** Path of the program, or null when there is none. Where `CHROME_PATH` names one, it is that one or none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, platform: string = process.platform): string | null {
  return candidates(env, platform).find((path) => existsSync(path)) ?? null;
}

function candidates(env: NodeJS.ProcessEnv, platform: string): string[] {
  if (env.CHROME_PATH !== undefined) return [env.CHROME_PATH];
  if (platform === "darwin") return MAC;
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter((each) => each !== undefined);
    return folders.flatMap((folder) => WINDOWS.map((parts) => join(folder, ...parts)));
  }
  const folders = new Set(["/usr/bin", "/usr/local/bin", "/snap/bin", ...(env.PATH ?? "").split(delimiter)]);
  return NAMES.flatMap((name) => [...folders].map((folder) => join(folder, name)));
}
