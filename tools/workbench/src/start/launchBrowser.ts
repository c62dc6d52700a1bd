/** Starts a browser without a window, for the check and the tests. */

import { chromium, type Browser } from "playwright-core";

/** @param program Path of a browser of the Chromium family. */
export async function launchBrowser(program: string): Promise<Browser> {
  // Chromium refuses its own sandbox to root, which is who runs things in a container.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: program, args: isRoot ? ["--no-sandbox"] : [] });
}
