/** JUnit XML: a suite a document, a case a rule. A case fails exactly where the finding fails the run. */
import type { Language } from '../model/document.ts';
import { reaches } from '../model/rank.ts';
import type { FileReport, Judgement, Report } from '../model/report.ts';
import {
  type Entry,
  entriesOf,
  languageFor,
  lineOf,
  type RuleTexts,
  titleOf,
  waivedText,
  wordingOf,
} from './entries.ts';
import { problemText } from './problems.ts';
import { safe } from './safe.ts';
import { failsRun } from './shown.ts';
import { say } from './words.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';

interface Case {
  readonly name: string;
  readonly result?: 'failure' | 'error' | 'skipped';
  readonly message?: string;
  readonly type?: string;
  readonly text?: string;
}

export function junitReport(report: Report, rules: RuleTexts, asked: Language | undefined): string {
  const entries = new Map(entriesOf(report, rules, asked).map((entry) => [entry.judgement, entry]));
  const language = languageFor(report.files[0], asked);
  const notices = report.notices.map((notice): Case => {
    const at = notice.line === undefined ? notice.path : `${notice.path}:${notice.line}`;
    const message = `${at}: ${notice.message[language]}`;
    const result = reaches(notice.severity, report.failOn) ? 'failure' : 'skipped';
    return { name: `${notice.code} (${at})`, result, message, type: notice.severity };
  });
  const suites = [
    ...report.files.map((file) => suite(file.path, casesOf(file))),
    ...report.problems.map((problem) => {
      const message = problemText(problem, language);
      return suite(problem.path, [
        { name: say('notJudged', language), result: 'error', message, type: problem.problem },
      ]);
    }),
    ...(notices.length > 0 ? [suite(say('settingsSuite', language), notices)] : []),
  ];
  return `${XML_DECLARATION}\n${element('testsuites', { name: 'privlint' }, suites)}\n`;

  function casesOf(file: FileReport): Case[] {
    if (file.skipped !== undefined) {
      const lang = languageFor(file, asked);
      return [{ name: say('notJudged', lang), result: 'skipped', message: say('skipped', lang) }];
    }
    return file.judgements.flatMap((judgement): Case[] => {
      const name = judgement.part === undefined ? judgement.rule : `${judgement.rule} (${judgement.part})`;
      if (judgement.outcome === 'pass') return [{ name }];
      if (judgement.outcome === 'error')
        return [{ name, result: 'error', message: judgement.failure ?? '', type: 'rule' }];
      const entry = entries.get(judgement);
      return entry === undefined ? [] : [{ name, ...resultOf(entry, judgement) }];
    });
  }

  function resultOf(entry: Entry, judgement: Judgement): Omit<Case, 'name'> {
    const { language: lang, level } = entry;
    const { waived, known } = judgement;
    if (waived !== undefined)
      return { result: 'skipped', message: `${titleOf(entry)} – ${waivedText(waived, lang)}` };
    if (known !== undefined)
      return { result: 'skipped', message: `${titleOf(entry)} – ${say('inBaseline', lang)}` };
    if (failsRun(judgement, report.failOn))
      return { result: 'failure', message: titleOf(entry), type: level, text: details(entry) };
    const why = level === 'review' ? '' : ` (${say('belowFailOn', lang)})`;
    return {
      result: 'skipped',
      message: `${say(level, lang)}: ${lineOf(entry)}${why}`,
      text: details(entry),
    };
  }
}

function details(entry: Entry): string {
  const { rule, language } = entry;
  return [
    lineOf({ ...entry, rule }),
    ...(rule === undefined ? [] : [rule.why[language], wordingOf(entry)]),
  ].join('\n');
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (result: Case['result']): number => cases.filter((c) => c.result === result).length;
  return element(
    'testsuite',
    {
      name,
      tests: cases.length,
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
      time: 0,
    },
    cases.map((one) => caseElement(name, one)),
  );
}

function caseElement(suiteName: string, { name, result, message, type, text }: Case): string {
  const attributes = { classname: suiteName, name, time: 0 };
  if (result === undefined) return element('testcase', attributes);
  const told = {
    message: message === undefined ? undefined : safe(message),
    type: result === 'skipped' ? undefined : type,
  };
  const body = element(result, told, text === undefined ? [] : [escapeXml(text).replaceAll('&#10;', '\n')]);
  return element('testcase', attributes, [body]);
}
