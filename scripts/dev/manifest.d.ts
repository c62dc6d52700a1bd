export const DEVELOPMENT_ID: string;
export function developmentManifest(text: string): string;
