/** Check `russian-nexus`: whether the text shows that it addresses people in Russia. */
import type { Check } from '../checks.ts';

/** Domain, currency, phone code, places, legal forms and registers of Russia, in any language. */
const SIGNS =
  /[\p{L}\p{N}-]\.(?:ru|рф|su)(?![\p{L}\p{N}])|₽|(?<!\p{L})(?:руб(?:\.|л\p{L}*)|RUB|rubles?|roubles?|Russian?|Russian Federation|Moscow|(?:St\.?|Saint) Petersburg|Россия|России|РФ|Ресей\p{L}*|Мәскеу\p{L}*|Москв\p{L}+|ООО|OOO|OGRN|ОГРН|Roskomnadzor|152-FZ|152-ФЗ|No\. 152)(?![\p{L}])|\+7[\s(-]{0,2}[3489]\d{2}/iu;

export const russianNexus: Check = ({ document, fact }) => ({
  holds: SIGNS.test(document.text) || fact('operator-country').values.some((v) => v.value === 'ru'),
  confidence: 'high',
  evidence: [],
});
