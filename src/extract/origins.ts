/** Countries that phone numbers, domains and forms of companies tell. */

export type Country = 'ru' | 'kz' | 'eu' | 'by' | 'uz' | 'kg' | 'other';

/** Neighbours whose companies bear forms of Russian ones by the same letters. */
export const NEIGHBOURS: readonly Country[] = ['by', 'uz', 'kg'];
export const SHARED_FORM = /^[«"\s]*(?:(?:ООО|ОАО|ЗАО)(?!\p{L})|обществ\p{L}+ с ограниченной)/iu;

/** Hosts that belong to states, registers of law and everybody's services, not to an operator. */
const COMMON_HOST =
  /(?:^|\.)(?:gov\.\w+|rkn\.ru|consultant\.ru|garant\.ru|adilet\.zan\.kz|zan\.kz|egov\.kz|edu\.\w+|mail\.ru|bk\.ru|inbox\.ru|list\.ru|ya\.ru|yandex\.(?:ru|kz|com)|rambler\.ru|vk\.(?:ru|com)|ok\.ru|tilda\.\w+|example\.\w+|site\.ru|kaspi\.kz)$/;

/** +7 7xx is Kazakhstan, +7 3xx, 4xx, 8xx (but 800) and 9xx Russia. */
export function phoneCountry(phone: string): Country | undefined {
  const digits = phone.replace(/\D/g, '');
  if (/^[78]7\d{9}$/.test(digits)) return 'kz';
  if (/^[78](?:[349]\d|8[1-9])\d{8}$/.test(digits)) return 'ru';
  if (digits.startsWith('375')) return 'by';
  if (digits.startsWith('998')) return 'uz';
  if (digits.startsWith('996')) return 'kg';
  return undefined;
}

const BY_ZONE: ReadonlyMap<string, Country> = new Map([
  ['ru', 'ru'],
  ['рф', 'ru'],
  ['su', 'ru'],
  ['kz', 'kz'],
  ['қаз', 'kz'],
  ['by', 'by'],
  ['uz', 'uz'],
  ['kg', 'kg'],
]);

/** The country of a domain of the operator's own; shared hosts and those of states tell nothing. */
export function hostCountry(address: string): Country | undefined {
  const host =
    address
      .replace(/^https?:\/\//, '')
      .replace(/^.*@/, '')
      .replace(/^www\./, '')
      .split(/[/?#:]/)[0] ?? '';
  if (COMMON_HOST.test(host)) return undefined;
  const zone = /\.([\p{L}]+)$/u.exec(host)?.[1];
  return zone === undefined ? undefined : BY_ZONE.get(zone);
}
