/** Which statements clash: concepts of vocabulary/clash.yaml and clash-practice.yaml, two by two. */
import type { ClashKind } from './clash.ts';

export interface Side {
  readonly concept: string;
  /** The phrase holds its own «не»; otherwise a denied mention does not count. */
  readonly negative?: boolean;
  /** An exception in the sentence makes it no flat statement. */
  readonly flat?: boolean;
  /** A sentence that holds this says something narrower. */
  readonly without?: string;
}

const negative = (concept: string, without?: string): Side => ({
  concept: `clash.${concept}`,
  negative: true,
  ...(without === undefined ? {} : { without: `clash.${without}` }),
});
const flatly = (side: Side): Side => ({ ...side, flat: true });
const positive = (concept: string, without?: string): Side => ({
  concept: `clash.${concept}`,
  ...(without === undefined ? {} : { without: `clash.${without}` }),
});

export const PAIRS: readonly (readonly [ClashKind, Side, Side])[] = [
  ['verification', negative('not-verified'), positive('verified')],
  ['retention', positive('no-term', 'records'), negative('term', 'one-thing')],
  ['retention', negative('term-unbounded', 'records'), negative('term', 'one-thing')],
  ['retention', positive('deleted-at-once', 'by-law-or-copy'), negative('kept-after', 'by-law-or-copy')],
  ['identity', positive('anonymous-collected'), positive('all-personal')],
  ['identity', flatly(negative('cookies-anonymous')), positive('cookies-identify')],
  ['identity', negative('survey-anonymous'), flatly(positive('survey-identifies'))],
  ['identity', flatly(negative('measuring-anonymous')), flatly(positive('measuring-identifies'))],
  ['collection', flatly(negative('no-cctv', 'bounded')), flatly(positive('cctv'))],
  ['collection', flatly(negative('no-recording', 'bounded')), flatly(positive('recording'))],
  ['identity', flatly(negative('ip-impersonal')), flatly(positive('ip-identifies'))],
  ['identity', flatly(negative('ip-impersonal')), flatly(positive('cookies-identify'))],
  ['identity', flatly(negative('all-anonymous', 'of-some')), flatly(positive('identifies'))],
  ['collection', positive('only-volunteered', 'that-one'), positive('automatic')],
  ['collection', flatly(negative('no-special')), positive('special-collected')],
  ['collection', flatly(negative('no-technical', 'bounded')), flatly(positive('technical-collected'))],
  ['collection', flatly(negative('no-failures', 'bounded')), flatly(positive('failures-collected'))],
  [
    'collection',
    flatly(negative('no-cookies', 'bounded')),
    flatly(positive('cookies-set', 'cookies-of-others')),
  ],
  ['collection', flatly(negative('no-card', 'card-part')), flatly(positive('card-kept', 'card-elsewhere'))],
  [
    'collection',
    flatly(negative('no-camera', 'bounded')),
    flatly(positive('camera-used', 'permission-only')),
  ],
  [
    'collection',
    flatly(negative('no-microphone', 'bounded')),
    flatly(positive('microphone-used', 'permission-only')),
  ],
  ['collection', flatly(negative('no-registration', 'optional')), flatly(positive('registration'))],
  ['collection', flatly(negative('adults-only')), positive('children-users', 'by-parent')],
  ['third-parties', negative('never-transferred', 'some-data'), positive('transfer-operation')],
  [
    'third-parties',
    flatly(negative('never-published', 'by-consent')),
    flatly(positive('published', 'by-consent')),
  ],
  ['third-parties', negative('only-with-consent', 'some-data'), positive('given-unasked', 'by-law')],
  ['third-parties', flatly(negative('no-entrusting')), flatly(positive('entrusting'))],
  ['third-parties', flatly(positive('only-to-state')), positive('to-third-parties')],
  ['collection', flatly(positive('only-from-person')), flatly(positive('from-others'))],
  ['consent', negative('consent-not-needed', 'some-processing'), flatly(positive('consent-only'))],
  [
    'consent',
    negative('consent-not-needed', 'some-processing'),
    negative('never-without-consent', 'some-processing'),
  ],
  ['consent', negative('cookies-unasked'), flatly(positive('cookies-on-consent'))],
  ['consent', flatly(negative('consent-irrevocable')), positive('consent-revocable')],
  ['consent', positive('consent-endless', 'ends-early'), positive('consent-term', 'ends-early')],
  ['marketing', negative('marketing-on-consent'), negative('marketing-unasked')],
  [
    'marketing',
    flatly(negative('no-marketing', 'marketing-of-some')),
    flatly(positive('marketing', 'by-consent')),
  ],
  [
    'marketing',
    flatly(negative('no-marketing', 'marketing-of-some')),
    flatly(positive('marketing-agreed', 'agreed-apart')),
  ],
  [
    'changes',
    negative('changes-unannounced', 'some-notice'),
    flatly(positive('changes-announced', 'trifles')),
  ],
  [
    'changes',
    negative('changes-unannounced', 'minor-changes'),
    positive('changes-announced-ahead', 'other-news'),
  ],
  ['changes', flatly(positive('in-force-at-once')), flatly(positive('in-force-later'))],
  ['storage', flatly(negative('only-on-device')), flatly(positive('on-server'))],
  ['decisions', flatly(negative('no-automated-decisions')), positive('automated-decisions')],
  ['answer-fee', flatly(positive('request-free')), negative('request-paid', 'repeated')],
];
