/** Wraps text at word boundaries. Cyrillic and Latin letters are one column wide; nothing here needs more. */

/**
 * Lines of at most `width` columns, each starting with `indent`, the first with `first` instead.
 * A word longer than the width is cut.
 */
export function wrap(text: string, width: number, indent: string, first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/ +/).flatMap((w) => pieces(w, Math.max(8, width - indent.length)))) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  return Array.from({ length: Math.ceil(word.length / most) }, (_, i) =>
    word.slice(i * most, (i + 1) * most),
  );
}
