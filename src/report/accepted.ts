/** Findings that count no more: what somebody accepted, and what the baseline knows. */
import type { Language } from '../model/document.ts';
import type { Rule } from '../model/law.ts';
import type { FileReport, Judgement } from '../model/report.ts';
import type { Paint } from './paint.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { say } from './words.ts';
import { wrap } from './wrap.ts';

interface Look {
  readonly width: number;
  readonly paint: Paint;
}

/**
 * A short section under the findings of a file.
 * @param showsKnown name each known finding; else only how many there are
 */
export function acceptedLines(
  file: FileReport,
  rules: ReadonlyMap<string, Rule>,
  language: Language,
  { width, paint }: Look,
  showsKnown: boolean,
): string[] {
  const speaking = file.judgements.filter((j) => j.silentUnder === undefined);
  const waived = speaking.filter((j) => j.waived !== undefined);
  const known = speaking.filter((j) => j.known !== undefined);
  const title = (j: Judgement): string => `${safe(rules.get(j.rule)?.title[language] ?? j.rule)} (${j.rule})`;
  const where = (j: Judgement): string => {
    const [first] = j.evidence;
    return first === undefined ? '' : `, ${placeText({ ...first.place, headings: [] }, language)}`;
  };
  const lines: string[] = [];
  if (waived.length > 0) lines.push(`  ${say('waived', language)}`);
  for (const j of waived)
    lines.push(
      ...wrap(`– ${title(j)}${where(j)}`, width, '      ', '    '),
      ...wrap(waivedText(j, language), width, '      ').map(paint.dim),
    );
  if (known.length > 0)
    lines.push(...wrap(say('known', language, String(known.length)), width, '  ').map(paint.dim));
  if (showsKnown)
    for (const j of known)
      lines.push(...wrap(`– ${title(j)}${where(j)}`, width, '      ', '    ').map(paint.dim));
  return lines.length === 0 ? [] : [...lines, ''];
}

/** Reason, approver, ticket and end of a waiver on one line. */
export function waivedText({ waived }: Judgement, language: Language): string {
  if (waived === undefined) return '';
  const { reason, approver, ticket, expires } = waived;
  return [
    safe(reason),
    ...(approver === undefined ? [] : [`${say('approver', language)} ${safe(approver)}`]),
    ...(ticket === undefined ? [] : [safe(ticket)]),
    ...(expires === undefined ? [] : [`${say('expires', language)} ${safe(expires)}`]),
  ].join(' · ');
}
