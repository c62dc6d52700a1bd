/** What is made of texts, kept while there is room for it. */

/**
 * What `make` makes of a text, made once as long as it is kept.
 *
 * @param most Texts whose results are kept; the next one lets go of all of them.
 */
export function keptUpTo<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, { readonly made: Made }>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known.made;
    if (kept.size >= most) kept.clear();
    const made = make(text);
    kept.set(text, { made });
    return made;
  };
}
