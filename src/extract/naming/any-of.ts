/** Words parted by white space, as the alternatives of a pattern. */
export const anyOf = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`;
