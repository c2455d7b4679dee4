/** A date as the language writes it; ISO dates go in. */
import type { Language } from '../../model/document.ts';

export function dateText(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  return language === 'en' ? iso : `${day}.${month}.${year}`;
}
