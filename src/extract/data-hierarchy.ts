/** Which kinds of data a broader word covers: what «контактные данные» discloses, «телефон» elsewhere does not hide. */
import type { Analysis } from './analysis.ts';
import type { Context } from './context.ts';
import { surroundings } from './facts/data-context.ts';
import { stanceOf } from './stance.ts';

/** By the name of the concept `data-broad.…` of rules/vocabulary/data-broad.yaml. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  contact: ['phone', 'email', 'messenger-account', 'address', 'name', 'city'],
  device: ['device', 'ip-address', 'usage'],
  technical: ['device', 'ip-address', 'usage', 'search-queries'],
  'identity-paper': [
    'id-document',
    'name',
    'birth-date',
    'gender',
    'citizenship',
    'address',
    'photo',
    'national-id',
  ],
  payment: ['payment-card', 'bank-account', 'financial'],
  career: ['employment', 'education', 'photo', 'criminal-record', 'military', 'marital-status'],
  medical: ['health', 'intimate-life'],
  biometric: ['biometric', 'photo', 'voice', 'video'],
  profile: ['login', 'photo', 'messenger-account', 'name'],
  media: ['photo', 'video', 'voice'],
};
/** A kind that implies another: whoever discloses the one has disclosed the other. */
const IMPLIES: Readonly<Record<string, readonly string[]>> = {
  'id-document': ['photo', 'birth-date', 'citizenship'],
  video: ['photo', 'voice'],
  biometric: ['photo', 'voice'],
  location: ['city'],
  address: ['city'],
  cookies: ['usage'],
  device: ['usage'],
};

/** Kinds disclosed by the listed ones and by broader words that stand where data are listed; `lists`: sentences that list kinds. */
export function coveredKinds(
  listed: ReadonlySet<string>,
  { analysis, context }: { analysis: Analysis; context: Context },
  lists: ReadonlySet<number> = new Set(),
): Set<string> {
  const covered = new Set(listed);
  for (const kind of listed) for (const other of IMPLIES[kind] ?? []) covered.add(other);
  for (const [name, kinds] of Object.entries(COVERS)) {
    const isListed = (analysis.mentions.get(`@data-broad.${name}`) ?? []).some(
      (m) =>
        m.block.kind !== 'heading' &&
        (lists.has(m.sentence.start) ||
          context.sentenceHolds(m.sentence, 'data.list') ||
          context.sentenceHolds(m.sentence, 'data.core-collects') ||
          surroundings(m.block, analysis).some((i) => context.blockHolds(i, 'data.list'))) &&
        stanceOf(m, analysis.tokens, analysis.document.text) !== 'denied',
    );
    if (isListed) for (const kind of kinds) covered.add(kind);
  }
  return covered;
}
