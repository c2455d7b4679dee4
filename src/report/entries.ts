/** The findings of a run one after another, as formats of one line or one record a finding need them. */
import type { Evidence } from '../model/clause.ts';
import type { Language, Place } from '../model/document.ts';
import type { Rule, Severity } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import { isAsSureAs } from '../model/rank.ts';
import type { FileReport, Judgement, Report, Waived } from '../model/report.ts';
import { aboutText, otherSides } from './clash.ts';
import { placeText } from './place.ts';
import { safe } from './safe.ts';
import { speaks } from './shown.ts';
import { say } from './words.ts';

/** What renderers need of the rules. */
export type RuleTexts = Pick<CompiledPack, 'rules' | 'acts' | 'fines'>;

export interface Entry {
  readonly file: FileReport;
  readonly judgement: Judgement;
  /** Absent where the report was made by rules that are no longer there. */
  readonly rule: Rule | undefined;
  readonly language: Language;
  /** A question of any severity is a `review`. */
  readonly level: Severity | 'review';
  /** Whether it counts: nobody accepted it, and no baseline knows it. */
  readonly isOpen: boolean;
  /** First words it rests on, else where the missing ones would belong. */
  readonly place: Place | undefined;
}

/** Language of a file's findings: the one asked for, else that of the document. */
export function languageFor(file: FileReport | undefined, asked: Language | undefined): Language {
  return asked ?? file?.languages[0] ?? 'en';
}

/** All findings in the order of the report: open ones, accepted ones and those that a baseline knows. */
export function entriesOf(report: Report, { rules }: RuleTexts, asked: Language | undefined): Entry[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return report.files.flatMap((file) =>
    file.judgements
      .filter((j) => speaks(j) && isAsSureAs(j.confidence, report.minConfidence))
      .map((judgement) => ({
        file,
        judgement,
        rule: byId.get(judgement.rule),
        language: languageFor(file, asked),
        level: judgement.outcome === 'review' ? 'review' : judgement.severity,
        isOpen: judgement.waived === undefined && judgement.known === undefined,
        place: judgement.evidence[0]?.place ?? judgement.belongs,
      })),
  );
}

/** The same, ready to be asked for by file. */
export function byFile(entries: readonly Entry[]): ReadonlyMap<FileReport, readonly Entry[]> {
  const groups = new Map<FileReport, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.file);
    if (group === undefined) groups.set(entry.file, [entry]);
    else group.push(entry);
  }
  return groups;
}

export function titleOf({ rule, judgement, language }: Entry): string {
  return safe(rule?.title[language] ?? judgement.rule);
}

const LONGEST_QUOTE = 160;

/** One line: what is wrong, what to ask, where, and the words. Nothing in it acts on a terminal. */
export function lineOf(entry: Entry): string {
  return sentences([titleOf(entry), detailsOf(entry)]);
}

/** The same without the title; empty where nothing more is known. */
export function detailsOf(entry: Entry): string {
  const { judgement, language, place } = entry;
  const note = judgement.note?.[language];
  const words = quotedWords(entry);
  const missing = words === undefined ? `${say('wouldBelong', language)} ` : '';
  return sentences([
    note === undefined ? '' : safe(note),
    place === undefined ? '' : `${missing}${placeText(place, language)}`,
    words === undefined ? '' : `«${words}»`,
    ...clashOf(entry),
  ]);
}

/** «Write: …», the wording to use; undefined where the rule is no longer there. */
export function wordingOf({ rule, language }: Entry): string | undefined {
  return rule === undefined ? undefined : `${say('write', language)} ${safe(rule.fix[language])}`;
}

/** A finding on one line, with the wording to use, or with why it was accepted. */
export function messageOf(entry: Entry): string {
  const { waived } = entry.judgement;
  const more = waived === undefined ? wordingOf(entry) : waivedText(waived, entry.language);
  return [lineOf(entry), more].filter((part) => part !== undefined).join('. ');
}

/** The first contradiction of the first quote: where its other side stands, and the words. */
function clashOf({ judgement, language }: Entry): string[] {
  const [first] = judgement.evidence;
  const side = first && otherSides(first, judgement.evidence)[0];
  if (side === undefined) return [];
  const { other, about } = side;
  const text = `${say('contradicts', language)} ${placeText({ ...other.place, headings: [] }, language)} (${aboutText(about, language)})`;
  return [`${text}: «${wordsOf(other)}»`];
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part, i, all) => (i < all.length - 1 && !/[.?!]$/.test(part) ? `${part}.` : part))
    .join(' ')
    .replace(/\.$/, '');
}

/** The first quote, cut to a line. */
export function quotedWords({ judgement }: Entry): string | undefined {
  const [first] = judgement.evidence;
  return first === undefined ? undefined : wordsOf(first);
}

function wordsOf({ quote, mark, start }: Evidence): string {
  const [from, to] =
    mark === undefined || quote.length <= LONGEST_QUOTE
      ? [0, quote.length]
      : [mark.start - start, mark.end - start];
  const words = safe(quote.slice(from, Math.min(to, from + LONGEST_QUOTE)));
  return `${from > 0 ? '… ' : ''}${words}${from + words.length < quote.length ? ' …' : ''}`;
}

/** «accepted: reason (approver, ticket, until date)». */
export function waivedText({ reason, approver, ticket, expires }: Waived, language: Language): string {
  const end = expires === undefined ? undefined : `${say('until', language)} ${expires}`;
  const by = [approver, ticket, end].filter((part) => part !== undefined).join(', ');
  return safe(`${say('accepted', language)}: ${reason}${by === '' ? '' : ` (${by})`}`);
}
