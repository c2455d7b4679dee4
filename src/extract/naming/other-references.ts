/** References to annexes that are not attached, to the section of the contacts that is another, to a paper that the text is not. */
import type { Document, Span } from '../../model/document.ts';
import { parseLabel } from '../../read/structure/label.ts';
import { type Defect, found } from '../defects.ts';
import { matchesInBlocks } from '../holding.ts';

const ANNEX = /(?<!\p{L})приложени\p{L}{1,2} ?№ ?(?<number>\d{1,2})(?<after>.{0,40})/giu;

/** «по контактам в разделе 11», where section 11 is about something else and another one holds the contacts. */
const CONTACTS =
  /(?:контакт|реквизит)\p{L}*,? (?:указанн\p{L}+ )?(?<at>(?:в )?раздел\p{L}* (?<number>\d{1,2}))(?!\d|\.\d)/giu;

const CONTACT_HEADING = /контакт|реквизит|связ|обращени|адрес|сведения об операторе/iu;

/** A section of a «Положение» where the text is none and names none. */
const OTHER_PAPER = /(?:раздел\p{L}*|пункт\p{L}*|п\.) ?\d[\d.]* Положения(?! о)/gu;

/** «Приложение № 2» in the running text, with no annex of that number. */
export function annexes(document: Document): Defect[] {
  const defects: Defect[] = [];
  for (const { block, match } of matchesInBlocks(document, ANNEX)) {
    const { number = '', after = '' } = match.groups ?? {};
    const isTitle = match.index === 0;
    if (
      isTitle ||
      /^[\s)»"]*к? ?(?:приказ|договор|оферт|постановлени|правил|закон|требовани|соглашени)/iu.test(after)
    )
      continue;
    const exists = document.blocks.some((b) =>
      new RegExp(String.raw`^приложение ?№? ?${number}(?!\d)`, 'iu').test(
        document.text.slice(b.start, b.end),
      ),
    );
    if (!exists)
      defects.push({
        start: block.start + match.index,
        end: block.start + match.index + match[0].length - after.length,
        confidence: 'medium',
      });
  }
  return defects;
}

export function contacts(document: Document): Defect[] {
  const headings = document.blocks.filter((b) => b.kind === 'heading' && b.label !== undefined);
  const title = (b: Span): string => document.text.slice(b.start, b.end);
  if (!headings.some((b) => CONTACT_HEADING.test(title(b)))) return [];
  return found(document, CONTACTS, 'medium').filter((d) => {
    const number = /\d+/.exec(title(d))?.[0];
    const target = headings.find((b) => parseLabel(`${b.label} Я`)?.path.join('.') === number);
    return target !== undefined && !CONTACT_HEADING.test(title(target));
  });
}

export function otherPaper(document: Document): Defect[] {
  const title = document.blocks
    .slice(0, 4)
    .map((b) => document.text.slice(b.start, b.end))
    .join(' ');
  return /положени/iu.test(title) || /далее[^).]{0,40}положени/iu.test(document.text)
    ? []
    : found(document, OTHER_PAPER, 'medium');
}
