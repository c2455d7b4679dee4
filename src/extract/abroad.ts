/** Countries in the text: which are the operator's own, which named services belong to another one. */
import type { Fact, FactValue } from '../model/clause.ts';
import type { Analysis } from './analysis.ts';
import type { Findings } from './detector.ts';
import type { Mention, Sentence } from './mention.ts';
import { type ServiceUse, serviceUses } from './services.ts';

type Known = Omit<Findings, 'answer'>;

export interface CountryMention {
  /** ISO 3166-1 alpha-2 code, upper case. */
  readonly code: string;
  readonly mention: Mention;
}

/** How many words before a country's name may say that a law, people or the outside is meant («laws of the Republic of …»). */
const NEAR = { ru: 2, kk: 2, en: 5 } as const;

const COUNTRY = /^@country\.[a-z]{2}$/;
const PLACE = /^@(?:country|city)\.[a-z]{2}$/;

/** Mentions of `country.xx` (and `city.xx` if asked) that mean a place, in the order of the text. */
export function places(analysis: Analysis, cities: boolean): CountryMention[] {
  const found: CountryMention[] = [];
  const barring = new Map((analysis.mentions.get('@place.not-there') ?? []).map((m) => [m.to, m.sentence]));
  for (const [owner, mentions] of analysis.mentions.named(cities ? PLACE : COUNTRY)) {
    const code = owner.slice(-2).toUpperCase();
    for (const mention of mentions) if (!isBarred(mention, barring)) found.push({ code, mention });
  }
  return found.sort((a, b) => a.mention.start - b.mention.start);
}

/** «законодательством РФ», «граждан Казахстана», «за пределами РФ», «law of China» name no place where data are. */
function isBarred({ sentence, from, to }: Mention, barring: ReadonlyMap<number, Sentence>): boolean {
  const { language } = sentence;
  for (let i = from - NEAR[language]; i < from; i++) if (barring.get(i) === sentence) return true;
  // «Қазақстан Республикасының аумағынан тыс»
  return language === 'kk' && [1, 2, 3].some((behind) => barring.get(to + behind) === sentence);
}

/** Countries that are home to the operator: what the fact says, else both countries whose law the packs know. */
export function homeOf(operatorCountry: Fact): ReadonlySet<string> {
  const value = operatorCountry.values[0]?.value;
  if (value === undefined || value === 'unknown') return new Set(['RU', 'KZ']);
  return value === 'other' ? new Set() : new Set([value.toUpperCase()]);
}

/** Uses of named services whose owner sits outside the operator's country. */
export function foreignUses(findings: Known): ServiceUse[] {
  const home = homeOf(findings.fact('operator-country'));
  return serviceUses(findings).filter(
    ({ service }) => service.country !== undefined && !home.has(service.country),
  );
}

/**
 * Countries abroad where the base stands, if none stands at home. What is told of that country's users alone
 * («записи о пользователях из России ведутся в России») is no base.
 */
export function basesAbroad({ fact, analysis }: Findings): FactValue[] {
  const home = homeOf(fact('operator-country'));
  const stored = fact('storage-country').values;
  if (stored.some(({ value }) => home.has(value))) return [];
  return stored.filter(
    ({ value, evidence }) => !evidence.every(({ start }) => isOfUsers(start, value, analysis)),
  );
}

/** The sentence at this place speaks of users from the country of that code. */
function isOfUsers(start: number, code: string, { mentions, sentenceAt }: Analysis): boolean {
  const sentence = sentenceAt(start);
  const names = mentions.get(`@country.${code.toLowerCase()}`) ?? [];
  return (mentions.get('@storage.of-users') ?? []).some(
    (m) => m.sentence === sentence && names.some((name) => m.from <= name.from && name.to <= m.to),
  );
}
