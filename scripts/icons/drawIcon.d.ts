/** The pictures of the product as PNG files, by file name. */
export function drawIcons(): Map<string, Buffer>;
