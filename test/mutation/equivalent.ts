/** Mutations that change nothing anybody could see, by name, with the reason. Each line here is a claim to be doubted. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};
