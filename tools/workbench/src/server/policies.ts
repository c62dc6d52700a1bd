/** Headers of what the server sends. */

/**
 * Two ports of one host: the pane is of another origin than the page, as in Excel on the web, and yet of the same site, so that a
 * browser lets it keep what its user prefers.
 */
export interface Origins {
  /** `https://localhost:3443`. */
  readonly page: string;
  /** `https://localhost:3444`. */
  readonly pane: string;
}

/** A Content-Security-Policy. */
export type Policy = (origins: Origins) => string;

/** SHA-256 of nothing: an empty style element, which the pane's styles are put into rule by rule. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The pane's document: the same policy an administrator may send with `dist/taskpane.html`, and nothing that is unsafe. */
export const PANE_POLICY: Policy = ({ page }) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${page}`,
  ].join("; ");

/** The document around the pane. */
export const RELAY_POLICY: Policy = ({ page }) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${page}`,
  ].join("; ");

/**
 * The page around the pane: the grid compiles its templates with `new Function` and places its cells with style attributes;
 * its pictures of charts are data addresses.
 */
export const PAGE_POLICY: Policy = ({ pane }) =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src-elem 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${pane}`,
    "worker-src 'self'",
    `frame-src 'self' ${pane}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** Scripts, the worker's among them: a worker obeys the policy it came with. */
export const SCRIPT_POLICY: Policy = () => "default-src 'none'; script-src 'self'";

export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  // Lets a browser of the Chromium family give an origin a process of its own, where another one of its site has one already.
  "Origin-Agent-Cluster": "?1",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};
