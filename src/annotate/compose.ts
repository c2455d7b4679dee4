/** What the comments say: from the findings of a file to plain comments on its words. */
import type { Evidence } from '../model/clause.ts';
import type { Document, Language, Place, Span } from '../model/document.ts';
import { isInForce } from '../model/in-force.ts';
import type { Rule } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { FileReport, Judgement } from '../model/report.ts';
import { blockAt } from '../read/place.ts';
import { citedNorms } from '../report/citation.ts';
import { aboutText, otherSides } from '../report/clash.ts';
import { placeText } from '../report/place.ts';
import { say } from '../report/words.ts';
import { type Comment, markerLine } from './model.ts';
import { word } from './words.ts';

export interface Composing {
  readonly pack: CompiledPack;
  /** ISO date whose law and fines apply. */
  readonly asOf: string;
  /** Language of the comments. */
  readonly language: Language;
  /** Language of what is to be written into the document. */
  readonly wording: Language;
}

/** How many other places a comment names, and how much of a quote it shows. */
const PLACES = 5;
const LONGEST_QUOTE = 300;
/** Words enough to find a place by searching for them. */
const LONGEST_POINTER = 60;

/**
 * The comments on a file: one for every quote, and one for what is missing where it would belong. Of comments on one
 * place the gravest is read first.
 */
export function commentsOn(
  file: FileReport,
  document: Document,
  findings: readonly Judgement[],
  composing: Composing,
): Comment[] {
  const rules = new Map(composing.pack.rules.map((rule) => [rule.id, rule]));
  const byLevel = [...findings].sort((a, b) => LEVELS.indexOf(levelOf(a)) - LEVELS.indexOf(levelOf(b)));
  return byLevel.flatMap((finding) => {
    const rule = rules.get(finding.rule);
    const silent = file.judgements.filter((j) => j.silentUnder === finding.rule && j.part === finding.part);
    const titles = silent.map((j) => rules.get(j.rule)?.title[composing.language] ?? j.rule);
    return commentsOf(finding, rule, titles, document, composing);
  });
}

const LEVELS = ['error', 'warning', 'info', 'review'] as const;

function levelOf({ outcome, severity }: Judgement): (typeof LEVELS)[number] {
  return outcome === 'review' ? 'review' : severity;
}

function commentsOf(
  finding: Judgement,
  rule: Rule | undefined,
  silent: readonly string[],
  document: Document,
  composing: Composing,
): Comment[] {
  const { language } = composing;
  const doubt =
    finding.confidence === 'high'
      ? ''
      : ` (${say('confidence', language)}: ${say(finding.confidence, language)})`;
  const first = `${word(levelOf(finding), language)}: ${rule?.title[language] ?? finding.rule}${doubt}`;
  const marker = markerLine(finding.rule);
  const quotes = distinct(finding.evidence);
  const [main, ...others] = quotes;
  const explanation = explained(finding, rule, silent, composing);
  if (main === undefined) {
    // a question leaves open whether anything is missing
    const missing = finding.outcome === 'fail' ? [word('missing', language)] : [];
    const lines = [first, ...missing, ...explanation, marker];
    return [{ span: whereItBelongs(document, finding.belongs), lines, isRepeat: false }];
  }
  const clashes = (quote: Evidence): string[] =>
    otherSides(quote, quotes).map(
      ({ about, other }) =>
        `${say('contradicts', language)} ${places([other], document, language)} (${aboutText(about, language)}).`,
    );
  const also =
    others.length === 0 ? [] : [`${word('elsewhere', language)} ${places(others, document, language)}`];
  const lines = [
    first,
    ...quoted(document, main, language),
    ...clashes(main),
    ...explanation,
    ...also,
    marker,
  ];
  const pointer = `${word('explained', language)} ${places([main], document, language)}.`;
  return [
    { span: main.mark ?? main, lines, isRepeat: false },
    ...others.map((other) => ({
      span: other.mark ?? other,
      lines: [first, ...quoted(document, other, language), ...clashes(other), pointer, marker],
      isRepeat: true,
    })),
  ];
}

/** Each stretch of words once. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((e) => {
    const { start, end } = e.mark ?? e;
    const key = `${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

function explained(
  finding: Judgement,
  rule: Rule | undefined,
  silent: readonly string[],
  { pack, asOf, language, wording }: Composing,
): string[] {
  const acts = new Map(pack.acts.map((act) => [act.id, act]));
  const fines = pack.fines.filter((fine) => rule?.fines.includes(fine.id) && isInForce(fine, asOf));
  const labelled = (label: string, text: string | undefined): string[] =>
    text === undefined || text === '' ? [] : [`${label} ${text}`];
  return [
    ...(finding.note === undefined ? [] : [finding.note[language]]),
    ...labelled(say('why', language), rule?.why[language]),
    ...labelled(say('norm', language), citedNorms(finding.law, acts, language, rule?.sure)),
    ...fines.flatMap((fine) => labelled(say('fine', language), fine.text[language])),
    ...labelled(say('write', language), rule?.fix[wording]),
    ...labelled(say('alsoSilent', language), silent.join('; ')),
  ].map((line) => line.trim());
}

/** Word cannot comment on words outside the body, so the comment on their paragraph repeats them. */
function quoted(document: Document, evidence: Evidence, language: Language): string[] {
  const zone = blockAt(document, evidence.start)?.zone ?? 'body';
  if (zone === 'body') return [];
  const { start, end } = evidence.mark ?? evidence;
  const words = document.text.slice(start, end).trim();
  return [`${word(zone, language)} «${shorten(words)}»`];
}

function shorten(text: string, most = LONGEST_QUOTE): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Word shows no numbers of paragraphs, so a place is told by its words too. */
function places(evidence: readonly Evidence[], document: Document, language: Language): string {
  const named = evidence.map(({ place, mark, ...whole }) => {
    const { start, end } = mark ?? whole;
    const words = document.text.slice(start, end).replace(/\s+/gu, ' ').trim();
    return `«${shorten(words, LONGEST_POINTER)}» (${placeText({ ...place, headings: [] }, language)})`;
  });
  const shown = [...new Set(named)];
  return shown.slice(0, PLACES).join('; ') + (shown.length > PLACES ? '; …' : '');
}

/** The whole heading or paragraph of a place; the first one where there is none. */
function whereItBelongs(document: Document, place: Place | undefined): Span {
  const { start, end } = document.blocks[(place?.paragraph ?? 1) - 1] ?? { start: 0, end: 0 };
  return { start, end };
}
