/** The person's language, from the environment. */
import type { Language } from '../../model/document.ts';

/** From LC_ALL, LC_MESSAGES or LANG; English when they name none of the three. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const name = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase();
  if (name.startsWith('ru')) return 'ru';
  return name.startsWith('kk') ? 'kk' : 'en';
}

/** The language that the words of the command line ask for, even where they make no sense together. */
export function askedLanguage(words: readonly string[]): Language | undefined {
  const asked = words.map((word, i) => (word === '--lang' ? words[i + 1] : word.replace(/^--lang=/, '')));
  const last = asked.filter((_, i) => words[i]?.startsWith('--lang')).at(-1);
  return last === 'ru' || last === 'kk' || last === 'en' ? last : undefined;
}
