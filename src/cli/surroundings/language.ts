/** The person's language, from the environment. */
import type { Language } from '../../model/document.ts';

/** From LC_ALL, LC_MESSAGES or LANG; English when they name none of the three. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const name = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase();
  if (name.startsWith('ru')) return 'ru';
  return name.startsWith('kk') ? 'kk' : 'en';
}
