/** The JSON report: the whole Report, with each rule's texts and the exit status. Schema: schemas/report.schema.json. */
import type { Language } from '../model/document.ts';
import { isInForce } from '../model/in-force.ts';
import type { Rule } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { FileReport, Report } from '../model/report.ts';
import { countFindings, exitStatus, findingsOf } from './shown.ts';

export function jsonReport(
  report: Report,
  rules: Pick<CompiledPack, 'rules' | 'fines'>,
  language: Language | undefined,
): string {
  return [...jsonPieces(report, rules, language)].join('');
}

/** The same text piece by piece: that of thousands of documents is longer than a string can be. */
export function* jsonPieces(
  report: Report,
  { rules, fines }: Pick<CompiledPack, 'rules' | 'fines'>,
  language: Language | undefined,
): Generator<string> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const finesOf = (rule: Rule, lang: Language): string[] =>
    fines.filter((f) => rule.fines.includes(f.id) && isInForce(f, report.asOf)).map((f) => f.text[lang]);
  const notices = report.notices.map((notice) => ({ ...notice, message: notice.message[language ?? 'en'] }));
  const frame = JSON.stringify({ ...report, files: [], notices, exitStatus: exitStatus(report) }, null, 2);
  // a line break stands in no JSON string, so nothing else reads like this
  const [head = '', tail = ''] = frame.split('\n  "files": []', 2);
  yield `${head}\n  "files": [`;
  for (const [i, file] of report.files.entries())
    yield `${i > 0 ? ',' : ''}\n    ${JSON.stringify(fileOf(file), null, 2).replaceAll('\n', '\n    ')}`;
  yield `${report.files.length > 0 ? '\n  ' : ''}]${tail}\n`;

  function fileOf(file: FileReport): object {
    const shown = new Set(findingsOf(file, report.minConfidence));
    const lang = language ?? file.languages[0] ?? 'en';
    return {
      ...file,
      counts: countFindings([...shown]),
      judgements: file.judgements.map((original) => {
        const { note, law, ...judgement } = original;
        const rule = byId.get(judgement.rule);
        const texts = rule && {
          title: rule.title[lang],
          why: rule.why[lang],
          // pasted into the document, so in its language
          fix: rule.fix[file.languages[0] ?? lang],
          limits: rule.limits[lang],
          fines: finesOf(rule, lang),
        };
        return {
          ...judgement,
          ...(note === undefined ? {} : { note: note[lang] }),
          law: law.map((norm) => (norm.note === undefined ? norm : { ...norm, note: norm.note[lang] })),
          shown: shown.has(original),
          kind: rule?.kind,
          sure: rule?.sure,
          ...texts,
        };
      }),
    };
  }
}
