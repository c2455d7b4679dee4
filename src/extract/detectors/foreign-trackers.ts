/** Foreign services of analytics, advertising, forms and messages that the text says are used or receive data. */
import type { Service } from '../../model/pack.ts';
import { absent, quotes } from '../answers.ts';
import type { Detector } from '../detector.ts';
import { clip } from '../evidence.ts';
import { serviceUses } from '../services.ts';
import { tellingFirst } from '../telling.ts';

const KINDS: ReadonlySet<string> = new Set([
  'analytics',
  'advertising',
  'forms-crm',
  'pos',
  'communication',
  'mailing',
  'call-tracking',
  'social-network',
  'video',
  'maps',
  'captcha',
]);
/** Platforms whose use is push messages, crash reports and statistics. */
const PLATFORMS: ReadonlySet<string> = new Set(['firebase', 'expo-push', 'huawei']);

/** «Ссылки ведут на страницы Instagram»: nothing is sent until the person goes there. */
const LINK_ONLY = 'use.link-only';
/** «Раньше стоял Google Analytics, сейчас отключён». */
const NO_LONGER = 'use.no-longer';

export const foreignTrackers: Detector = (findings, recogniser) => {
  const operator = findings.fact('operator-country').values[0]?.value;
  const home: readonly (string | undefined)[] =
    operator === 'kz' ? ['KZ'] : operator === 'ru' ? ['RU'] : ['RU', 'KZ'];
  const uses = serviceUses(findings).filter(
    ({ service, mention }) =>
      tracks(service) &&
      service.country !== undefined &&
      !home.includes(service.country) &&
      !findings.context.sentenceHolds(mention.sentence, LINK_ONLY) &&
      !findings.context.sentenceHolds(mention.sentence, NO_LONGER),
  );
  if (uses.length === 0) return absent(recogniser.id);
  const confidence = uses.some((use) => use.service.sure === 'high') ? 'high' : 'medium';
  return {
    id: recogniser.id,
    status: 'yes',
    confidence,
    evidence: quotes(
      findings.document,
      tellingFirst(uses, (use) => use.mention, findings.context).map((use) =>
        clip(findings.document.text, use.mention.sentence, use.mention),
      ),
    ),
  };
};

function tracks(service: Service): boolean {
  return KINDS.has(service.kind) || PLATFORMS.has(service.id);
}
