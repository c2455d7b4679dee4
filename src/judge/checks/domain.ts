/**
 * Whether the text names a site in a top-level domain. In a rule file:
 *
 *   when: {check: domain, with: {suffix: [.kz, .қаз], except: [gov.kz, zan.kz]}}
 *
 * `host`: these hosts and what lies under them. `except`: hosts of others, compared alike. Mail addresses are no sites.
 */
import { quotes } from '../../extract/answers.ts';
import { clipMarked } from '../../extract/evidence.ts';
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';

export function domain(subject: Subject, options: Readonly<Record<string, unknown>>): Verdict {
  const suffixes = list(options, 'suffix');
  const except = list(options, 'except');
  const hosts = list(options, 'host');
  const { analysis, document } = subject;
  const sites = analysis.tokens.slice(0, analysis.words).filter((token) => {
    if (token.kind !== 'url') return false;
    const host = token.norm.replace(/^https?:\/\//, '').replace(/[/?#:].*$/, '');
    const among = (names: readonly string[]): boolean =>
      names.some((name) => host === name || host.endsWith(`.${name}`));
    return !among(except) && (among(hosts) || suffixes.some((s) => host.endsWith(s)));
  });
  const spans = sites.flatMap((site) => {
    const sentence = analysis.sentenceAt(site.start);
    const mark = { start: site.start, end: site.end };
    return sentence === undefined ? [] : [clipMarked(document.text, sentence, mark)];
  });
  return { holds: sites.length > 0, confidence: 'high', evidence: quotes(document, spans) };
}

function list(options: Readonly<Record<string, unknown>>, key: string): string[] {
  const value = options[key] ?? [];
  if (!Array.isArray(value) || !value.every((v): v is string => typeof v === 'string'))
    throw new Error(`check domain: «${key}» is a list of names`);
  return value;
}
