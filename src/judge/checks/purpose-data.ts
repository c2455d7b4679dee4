/** Check `purpose-data`: purposes that no data serve, and data that no purpose needs, where the text lists both. */
import { quotes } from '../../extract/answers.ts';
import { coveredKinds } from '../../extract/data-hierarchy.ts';
import { clipMarked } from '../../extract/evidence.ts';
import { type DataMention, dataMentions } from '../../extract/facts/data-mentions.ts';
import type { Mention } from '../../extract/mention.ts';
import { purposesOf } from '../../extract/purposes.ts';
import type { Check } from './check.ts';

/** One of these kinds at least serves the purpose; by the name of the concept `aim.…` in rules/vocabulary/purpose-data.yaml. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  delivery: ['address', 'location'],
  mailing: ['email', 'phone', 'messenger-account'],
  hiring: ['employment', 'education'],
  analytics: ['cookies', 'ip-address', 'device', 'usage'],
  nearby: ['location', 'city', 'address', 'ip-address'],
  treatment: ['health'],
};
/** One of these purposes at least needs the kind. */
const SERVES: Readonly<Record<string, readonly string[]>> = {
  'id-document': ['contract', 'identify', 'duty', 'hiring', 'treatment', 'safety', 'delivery'],
  'national-id': ['contract', 'identify', 'duty', 'hiring', 'treatment', 'payment'],
  'bank-account': ['payment', 'contract', 'duty'],
  health: ['treatment', 'duty', 'contract', 'safety', 'hiring'],
  biometric: ['identify', 'safety'],
  location: ['nearby', 'delivery', 'analytics', 'contract', 'safety'],
  employment: ['hiring', 'duty', 'contract', 'profile'],
  'marital-status': ['duty', 'hiring', 'contract'],
  voice: ['support', 'safety', 'contract', 'identify'],
  photo: ['profile', 'identify', 'safety', 'contract', 'duty', 'hiring', 'treatment'],
  'contacts-list': ['support', 'contract'],
};
/** Fewer purposes or kinds are no lists to hold against each other. */
const LEAST_PURPOSES = 2;
const LEAST_KINDS = 2;

/** Option `is`: `purpose` (a purpose that none of the listed data serves) or `data` (a kind that no purpose named needs). */
export const purposeData: Check = (subject, { is }) => {
  const aims = new Map([...purposesOf(subject)].flatMap(([name, [first]]) => (first ? [[name, first]] : [])));
  const listed = dataMentions(subject).filter((m) => m.how === 'listed');
  const kinds = new Set(listed.map((m) => m.kind));
  const enough = aims.size >= LEAST_PURPOSES && kinds.size >= LEAST_KINDS;
  const found = !enough
    ? []
    : is === 'data'
      ? needless(aims, listed)
      : unserved(aims, coveredKinds(kinds, subject));
  const spans = found.map((m) => clipMarked(subject.document.text, m.sentence, m));
  return { holds: found.length > 0, confidence: 'medium', evidence: quotes(subject.document, spans) };
};

function unserved(aims: ReadonlyMap<string, Mention>, covered: ReadonlySet<string>): Mention[] {
  return Object.entries(NEEDS).flatMap(([name, kinds]) => {
    const aim = aims.get(name);
    return aim === undefined || kinds.some((kind) => covered.has(kind)) ? [] : [aim];
  });
}

function needless(aims: ReadonlyMap<string, Mention>, listed: readonly DataMention[]): Mention[] {
  return Object.entries(SERVES).flatMap(([kind, names]) => {
    const first = listed.find((m) => m.kind === kind);
    return first === undefined || names.some((name) => aims.has(name)) ? [] : [first.mention];
  });
}
