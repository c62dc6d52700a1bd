import { resolve } from "node:path";

/** An absolute path of what the user typed: npm runs scripts in the project folder and says in INIT_CWD where the user was. */
export function callerPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
