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
  let known: ReadonlySet<string> | undefined;
  const norms = new Set<string>();
  for (const { kind, norm } of tokens) if (kind === 'word' && norm.length >= TAIL) norms.add(norm);
  const glued = new Set(
    [...norms].filter((norm) => norm.length >= LONG && RUSSIAN.test(norm)).filter(isGlued),
  );
  return glued.size === 0 ? [] : tokens.filter(({ kind, norm }) => kind === 'word' && glued.has(norm));

  function isGlued(norm: string): boolean {
    for (let i = HEAD; i <= norm.length - TAIL; i++) {
      const [head, tail] = [norm.slice(0, i), norm.slice(i)];
      if (!norms.has(tail) && !norms.has(tail.replace(SWALLOWED, ''))) continue;
      if (DECLINED.test(head) && (norms.has(head) || stems().has(stemOf(head, 'ru')))) return true;
    }
    return false;
  }

  function stems(): ReadonlySet<string> {
    known ??= new Set([...norms].map((norm) => stemOf(norm, 'ru')));
    return known;
  }
}
