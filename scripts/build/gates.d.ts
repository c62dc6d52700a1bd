import type { Compilation } from "webpack";

export const BUDGET_KB: Readonly<Record<"taskpane" | "commands", number>>;
export function shippedFiles(compilation: Compilation, root: string): string[];
export function foreignFiles(files: readonly string[]): string[];
export function firstKilobytes(folder: string, page: keyof typeof BUDGET_KB): number;
export function tooHeavy(folder: string): string[];
export function checkPages(folder: string, officeJs: string): string[];
export function sourceMaps(folder: string): string[];
