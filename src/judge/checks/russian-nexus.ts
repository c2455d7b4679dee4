/** Check `russian-nexus`: whether the text shows that it addresses people in Russia. */
import { placingOf } from '../../extract/jurisdiction.ts';
import type { Check } from './check.ts';

/** What the engine of jurisdiction does not weigh because it places nobody: the country's name, the sign of its currency. */
const NAMED =
  /₽|(?<!\p{L})(?:руб(?:\.|л\p{L}*)|rubles?|roubles?|Russian?|Russian Federation|Россия|России|РФ|Ресей\p{L}*|Мәскеу\p{L}*)(?![\p{L}])/iu;

export const russianNexus: Check = (subject) => ({
  holds:
    placingOf(subject).signals.some((s) => s.country === 'ru') ||
    NAMED.test(subject.document.text) ||
    subject.fact('operator-country').values.some((v) => v.value === 'ru'),
  confidence: 'high',
  evidence: [],
});
