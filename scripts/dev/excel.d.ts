export function excelHere(
  platform: string,
  probes?: Readonly<Record<string, () => boolean>>,
): { readonly isThere: true } | { readonly isThere: false; readonly why: string; readonly instead: string };
