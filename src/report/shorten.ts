/** Text that is too long for its place. */

/** At most `most` characters, cut after a word unless one word is most of it. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const end = text[most - 1] === ' ' ? -1 : cut.lastIndexOf(' ');
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
