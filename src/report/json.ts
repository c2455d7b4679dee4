/** The JSON report: the whole Report, with each rule's texts and the exit status. Schema: schemas/report.schema.json. */
import type { Language } from '../model/document.ts';
import { isInForce } from '../model/in-force.ts';
import type { Rule } from '../model/law.ts';
import type { CompiledPack } from '../model/pack.ts';
import type { Report } from '../model/report.ts';
import { countFindings, exitStatus, findingsOf } from './shown.ts';

export function jsonReport(
  report: Report,
  { rules, fines }: Pick<CompiledPack, 'rules' | 'fines'>,
  language: Language | undefined,
): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const finesOf = (rule: Rule, lang: Language): string[] =>
    fines.filter((f) => rule.fines.includes(f.id) && isInForce(f, report.asOf)).map((f) => f.text[lang]);
  const files = report.files.map((file) => {
    const shown = new Set(findingsOf(file, report.minConfidence));
    const lang = language ?? file.languages[0] ?? 'en';
    return {
      ...file,
      counts: countFindings([...shown]),
      judgements: file.judgements.map((original) => {
        const { note, ...judgement } = original;
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
          shown: shown.has(original),
          kind: rule?.kind,
          sure: rule?.sure,
          ...texts,
        };
      }),
    };
  });
  const notices = report.notices.map((notice) => ({ ...notice, message: notice.message[language ?? 'en'] }));
  return `${JSON.stringify({ ...report, files, notices, exitStatus: exitStatus(report) }, null, 2)}\n`;
}
