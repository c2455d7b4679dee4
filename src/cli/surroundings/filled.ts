/** Texts with {0}, {1} … filled in. */
import type { Texts } from '../../model/texts.ts';

/** @param values what is filled in; may itself be in three languages */
export function filled(texts: Texts, values: readonly (string | Texts)[]): Texts {
  const fill = (language: keyof Texts): string =>
    texts[language].replace(/\{(\d)\}/g, (_, n: string) => {
      const value = values[Number(n)] ?? '';
      return typeof value === 'string' ? value : value[language];
    });
  return { ru: fill('ru'), kk: fill('kk'), en: fill('en') };
}
