/** Russian words written as one: «приложенияфитнес», «информационныхресурсови», where the text has the parts elsewhere. */
import { stemOf } from '../language/stems.ts';
import type { Token } from '../language/words.ts';

/** Shortest word that two others may have made, and shortest of its parts. */
const LONG = 12;
const HEAD = 6;
const TAIL = 5;
const RUSSIAN = /^[а-я]+$/;
/** A first part that ends so is declined; compounds are joined by «о» or «е», or begin with a bare stem. */
const DECLINED = /(?:ия|ий|ии|ые|ых|их|ым|ой|ей|ая|ом|ем|ов|ами|ях|ыми|ться|ить|ать|ет|ит|ют|ся)$/;
/** A preposition or conjunction swallowed after the second part. */
const SWALLOWED = /(?<=[а-я]{4})(?:и|в|на|с|по|для)$/;

/** Those of the tokens that are two words of the text run together. */
export function runTogether(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(
    ({ kind, norm }) => kind === 'word' && norm.length >= TAIL && RUSSIAN.test(norm),
  );
  const norms = new Set(words.map(({ norm }) => norm));
  const seen = new Map<string, boolean>();
  let stems: ReadonlySet<string> | undefined;
  return words.filter(({ norm }) => {
    if (norm.length < LONG) return false;
    const earlier = seen.get(norm);
    if (earlier !== undefined) return earlier;
    let isGlued = false;
    for (let i = HEAD; i <= norm.length - TAIL && !isGlued; i++) {
      const head = norm.slice(0, i);
      const tail = norm.slice(i);
      if (!norms.has(tail) && !norms.has(tail.replace(SWALLOWED, ''))) continue;
      if (!DECLINED.test(head)) continue;
      stems ??= new Set([...norms].map((n) => stemOf(n, 'ru')));
      isGlued = norms.has(head) || stems.has(stemOf(head, 'ru'));
    }
    seen.set(norm, isGlued);
    return isGlued;
  });
}
