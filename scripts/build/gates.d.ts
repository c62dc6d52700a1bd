import type { Compilation } from "webpack";

export const BUDGET_KB: number;
export function shippedFiles(compilation: Compilation, root: string): string[];
export function foreignFiles(files: readonly string[]): string[];
export function paneKilobytes(folder: string): number;
export function checkPages(folder: string, officeJs: string): string[];
export function sourceMaps(folder: string): string[];
