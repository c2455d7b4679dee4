/** The fact `document-kind`, by the title; a text without one is told by what its first sentences call it. */
import type { Block, Document } from '../../model/document.ts';
import { quotes } from '../answers.ts';
import type { FactFinder } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { sentenceAround } from './jurisdiction.ts';

/** In the order of trust within one block: narrow names come before those that contain them. */
const KINDS = [
  'consent-form',
  'cookie-policy',
  'privacy-policy',
  'pd-processing-policy',
  'terms',
  'regulation',
] as const;
/** Titles that are broken over lines, which phrases do not cross. */
const BROKEN: readonly (readonly [string, RegExp])[] = [
  ['consent-form', /^\P{L}*согласие\s+(?:\p{L}+\s+){0,3}на\s+обработку/iu],
  [
    'privacy-policy',
    /политика\s+(?:\p{L}+\s+){0,3}конфиденциальности|құпиялылық\s+саясаты|privacy\s+(?:policy|notice)/iu,
  ],
  [
    'pd-processing-policy',
    /политика\s+(?:\p{L}+\s+){0,6}(?:обработки|персональных)|деректерді\s+(?:\p{L}+\s+){0,3}өңдеу\s+саясаты/iu,
  ],
];
/** How many blocks from the top may hold the title. */
const TOP = 8;

export const documentKind: FactFinder = (findings) => {
  const { document, analysis } = findings;
  const mentions = KINDS.flatMap((kind) =>
    (analysis.mentions.get(`@kind.${kind}`) ?? [])
      .filter((m) => kind !== 'consent-form' || !isLaterSection(m.block))
      .map((m) => ({ kind, m })),
  );
  const first = (within: (m: Mention) => boolean): { kind: string; m: Mention } | undefined => {
    const hits = mentions.filter(({ m }) => within(m));
    const block = Math.min(...hits.map(({ m }) => m.block.index));
    // in one title the name that stands first counts; of names at one place the narrower
    return hits
      .filter(({ m }) => m.block.index === block)
      .sort((a, b) => a.m.start - b.m.start || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))[0];
  };
  const title =
    first((m) => m.block.index < TOP && (m.block.kind === 'heading' || m.block.end - m.block.start < 160)) ??
    first((m) => m.block.index < 2 * TOP) ??
    first(() => true);
  const broken = title === undefined || title.m.block.index >= 2 * TOP ? brokenTitle(document) : undefined;
  if (broken !== undefined) return { id: 'document-kind', values: [{ value: broken, evidence: [] }] };
  if (title === undefined) {
    // a section on consent cut out of another document is no form, though the reader consents in it
    const isSection = analysis.mentions.get('@kind.consent-form')?.some(({ block }) => isLaterSection(block));
    const given = isSection ? undefined : analysis.mentions.get('@kind.consent-given')?.[0];
    const evidence =
      given === undefined ? [] : quotes(document, [{ ...sentenceAround(findings, given), mark: given }]);
    return { id: 'document-kind', values: [{ value: given ? 'consent-form' : 'other', evidence }] };
  }
  return {
    id: 'document-kind',
    values: [
      {
        value: title.kind,
        evidence: quotes(document, [{ ...sentenceAround(findings, title.m), mark: title.m }]),
      },
    ],
  };
};

/** «Раздел 9. Согласие на обработку …»: the ninth section of another document is not the title of this one. */
function isLaterSection(block: Block): boolean {
  const label = block.label ?? '';
  const number = /^\P{N}*(\d+)/u.exec(label)?.[1];
  return number !== undefined && Number(number) > 1 && !/приложени|қосымша|annex|appendix/iu.test(label);
}

function brokenTitle(document: Document): string | undefined {
  const top = document.blocks
    .slice(0, 5)
    .filter((block) => !isLaterSection(block))
    .map((b) => document.text.slice(b.start, b.end))
    .join(' ')
    .slice(0, 300);
  return BROKEN.find(([, pattern]) => pattern.test(top))?.[0];
}
