/** Width and height of a PNG file in pixels; null when the bytes are not a PNG file. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null;
