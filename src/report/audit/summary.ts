/** The page that a director reads: what is wrong, how serious it is, what to do first. No score. */
import type { Language } from '../../model/document.ts';
import type { Rule } from '../../model/law.ts';
import { type AuditDocument, type AuditFinding, LEVELS, type Summary, type SummaryGroup } from './audit.ts';
import { counted } from './counted.ts';
import { finesOf } from './finding.ts';
import type { Law } from './law.ts';
import { printable } from './printable.ts';
import { auditWord } from './words.ts';

const KINDS: readonly Rule['kind'][] = ['missing', 'risky', 'inconsistent', 'recommended'];
/** Entries of one group, and steps to take first. */
const ITEMS = 6;
const STEPS = 5;

interface Found {
  readonly rule: Rule;
  /** The worst of the findings of one rule. */
  readonly finding: AuditFinding;
  readonly documents: ReadonlySet<string>;
}

export function summaryOf(documents: readonly AuditDocument[], law: Law): Summary {
  const { language } = law;
  const found = byRule(documents, law);
  const failed = found.filter(({ finding }) => finding.level !== 'review');
  const fines = new Set(failed.flatMap(({ rule }) => finesOf(rule, law).map((f) => f.text[language])));
  return {
    counts: LEVELS.map((level) => {
      const count = documents.reduce((sum, d) => sum + d.counts[level], 0);
      return { level, count, text: counted(auditWord(`bad-${level}`, language), count) };
    }),
    groups: KINDS.flatMap((kind) => groupOf(kind, failed, documents.length, language)),
    first: [...failed]
      .filter(({ finding }) => finding.level !== 'info')
      .sort((a, b) => urgency(b, law) - urgency(a, law))
      .slice(0, STEPS)
      .map(({ finding, documents: in_ }) => ({
        level: finding.level,
        levelText: finding.levelText,
        title: finding.title,
        where: whereOf(finding, in_, documents.length, language),
        finding: finding.id,
      })),
    fines: [...fines],
  };
}

function byRule(documents: readonly AuditDocument[], { rules }: Law): Found[] {
  const found = new Map<string, { rule: Rule; finding: AuditFinding; documents: Set<string> }>();
  for (const { path, findings } of documents)
    for (const finding of findings) {
      const rule = rules.get(finding.rule);
      if (rule === undefined) continue;
      const earlier = found.get(rule.id) ?? { rule, finding, documents: new Set<string>() };
      earlier.documents.add(path);
      if (LEVELS.indexOf(finding.level) < LEVELS.indexOf(earlier.finding.level)) earlier.finding = finding;
      found.set(rule.id, earlier);
    }
  return [...found.values()].sort(
    (a, b) => LEVELS.indexOf(a.finding.level) - LEVELS.indexOf(b.finding.level),
  );
}

function groupOf(
  kind: Rule['kind'],
  failed: readonly Found[],
  documents: number,
  language: Language,
): SummaryGroup[] {
  const own = failed.filter(({ rule }) => rule.kind === kind);
  if (own.length === 0) return [];
  const items = own
    .slice(0, ITEMS)
    .map(({ finding, documents: in_ }) =>
      documents > 1
        ? `${finding.title} (${auditWord('inDocuments', language, String(in_.size))})`
        : finding.title,
    );
  const rest = own.length - items.length;
  return [
    {
      heading: auditWord(`group-${kind}`, language),
      items: rest > 0 ? [...items, auditWord('andMore', language, String(rest))] : items,
    },
  ];
}

/** Higher comes first: the level, then a fine that the law names, then how sure the reading and the norm are. */
function urgency({ rule, finding }: Found, law: Law): number {
  const level = 100 * (LEVELS.length - LEVELS.indexOf(finding.level));
  const fine = finesOf(rule, law).length > 0 ? 10 : 0;
  const reading = finding.confidence === undefined ? 4 : 0;
  const norm = rule.sure === 'verified' ? 2 : rule.sure === 'from-memory' ? 1 : 0;
  return level + fine + reading + norm;
}

function whereOf(
  { quotes, missing }: AuditFinding,
  documents: ReadonlySet<string>,
  all: number,
  language: Language,
): string {
  const place = quotes[0]?.place ?? missing ?? auditWord('nowhere', language);
  const [first] = documents;
  if (all === 1) return place;
  return documents.size === 1
    ? `${printable(first ?? '')}: ${place}`
    : auditWord('inDocuments', language, String(documents.size));
}
