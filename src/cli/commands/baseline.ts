/** `privlint baseline create|prune|check`. */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { baselineText, type Entry, entriesOf, type NamedFile, withKnown } from '../../config/baseline.ts';
import type { Language } from '../../model/document.ts';
import type { Texts } from '../../model/texts.ts';
import { safe } from '../../report/safe.ts';
import { judgeFiles, loadForRun, type Run, type RunOptions } from '../run/run.ts';
import { staleEntries } from '../run/settle.ts';
import { type BaselineFile, newBaselinePath, readBaseline } from '../settings/baseline-file.ts';
import { told } from '../settings/complaint-words.ts';
import { UserFileError } from '../settings/user-file-error.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { print, writeReport } from '../surroundings/output.ts';
import { pathFrom, shownPath } from '../surroundings/paths.ts';
import { problemLine } from '../surroundings/problems.ts';

export interface BaselineOptions extends RunOptions {
  readonly force?: boolean;
  readonly baseline?: string;
}

const SAYINGS = {
  created: {
    ru: '{path}: записано находок: {n}, документов: {m}. Отныне privlint check показывает только новые.',
    kk: '{path}: жазылған ескертулер: {n}, құжаттар: {m}. Енді privlint check тек жаңаларын көрсетеді.',
    en: '{path}: findings written: {n}, documents: {m}. From now on privlint check shows only new ones.',
  },
  recreated: {
    ru: '{path}: записано находок: {n}, из них новых: {k}, документов: {m}. Новые теперь тоже известны и проверку не остановят.',
    kk: '{path}: жазылған ескертулер: {n}, оның ішінде жаңа: {k}, құжаттар: {m}. Жаңалары да енді белгілі, тексеруді тоқтатпайды.',
    en: '{path}: findings written: {n}, {k} of them new, documents: {m}. The new ones are known now too and fail no run.',
  },
  unread: {
    ru: 'не все документы удалось проверить; остальные учтены',
    kk: 'барлық құжатты тексеру мүмкін болмады; қалғандары ескерілді',
    en: 'not every document could be judged; the others were taken',
  },
  nothing: {
    ru: 'не проверен ни один документ; baseline не записан',
    kk: 'бірде-бір құжат тексерілмеді; baseline жазылмады',
    en: 'no document could be judged; no baseline was written',
  },
  none: {
    ru: 'baseline не найден; его создаёт privlint baseline create',
    kk: 'baseline табылмады; оны privlint baseline create жасайды',
    en: 'there is no baseline; privlint baseline create makes one',
  },
  pruned: {
    ru: '{path}: удалено записей: {n}, осталось: {m}.',
    kk: '{path}: жойылған жазбалар: {n}, қалғаны: {m}.',
    en: '{path}: entries removed: {n}, left: {m}.',
  },
  current: {
    ru: '{path}: все записи ({n}) ещё встречаются в документах.',
    kk: '{path}: барлық жазба ({n}) құжаттарда әлі кездеседі.',
    en: '{path}: all entries ({n}) still occur in the documents.',
  },
  stale: {
    ru: '{path}: больше не встречается записей: {n} из {m}. Уберите их: privlint baseline prune',
    kk: '{path}: енді кездеспейтін жазбалар: {n}, барлығы {m}. Алып тастаңыз: privlint baseline prune',
    en: '{path}: entries that no longer occur: {n} of {m}. Remove them: privlint baseline prune',
  },
} satisfies Record<string, Texts>;

/**
 * Writes the findings of the documents as known. Refuses to replace a baseline unless forced; with a document that
 * could not be judged it takes the others and ends with 2, as every run does.
 */
export async function createBaseline(
  args: readonly string[],
  options: BaselineOptions,
  circumstances: Circumstances,
): Promise<0 | 2> {
  const loaded = await loadForRun(options);
  const path = newBaselinePath(options.baseline, loaded.config);
  // judged as if nothing were known
  const run = await judgeFiles(args, { ...options, baseline: false }, circumstances, {
    loaded,
    begin: () => {
      if (existsSync(path) && options.force !== true)
        throw new UserFileError(told('baselineExists', safe(shownPath(path))));
    },
  });
  const status = problems(run) > 0 ? 2 : 0;
  if (run.report.files.every((file) => file.skipped !== undefined)) return complain('nothing', run);
  const folder = dirname(resolve(path));
  const files = run.report.files.map((file) => ({ document: pathFrom(folder, file.path), file }));
  const entries = files.flatMap(entriesOf);
  const former = await formerBaseline(path);
  const added = former === undefined ? [] : files.flatMap((named) => newEntries(named, former));
  writeReport(path, baselineText(entries));
  const documents = new Set(entries.map(({ document }) => document)).size;
  const values = { path: shownPath(path), n: distinct(entries), k: distinct(added), m: documents };
  await tell(added.length > 0 ? 'recreated' : 'created', run, values);
  return status;
}

/** What is about to be replaced; a file that cannot be read is as good as none. */
async function formerBaseline(path: string): Promise<BaselineFile | undefined> {
  return existsSync(path) ? readBaseline(path).catch(() => undefined) : undefined;
}

/** Findings of a document that a baseline did not know. */
function newEntries({ document, file }: NamedFile, { byDocument, gone }: BaselineFile): Entry[] {
  const { judgements } = withKnown({ document, file }, byDocument, gone).file;
  return entriesOf({ document, file: { ...file, judgements: judgements.filter((j) => !j.known) } });
}

/** Removes what no longer occurs; adds nothing. What was not judged and still exists stays. */
export async function pruneBaseline(
  args: readonly string[],
  options: BaselineOptions,
  circumstances: Circumstances,
): Promise<0 | 2> {
  const run = await judgeFiles(args, options, circumstances);
  const { baseline } = run.settlement;
  const status = problems(run) > 0 ? 2 : 0;
  if (baseline === undefined) return complain('none', run);
  const stale = new Set(staleEntries(run.settlement));
  const kept = baseline.baseline.entries.filter((entry) => !stale.has(entry));
  if (stale.size > 0) writeReport(baseline.path, baselineText(kept));
  await tell('pruned', run, { path: baseline.path, n: stale.size, m: kept.length });
  return status;
}

/** 1 when the baseline holds entries that no longer occur: whoever mended them should prune it. */
export async function checkBaseline(
  args: readonly string[],
  options: BaselineOptions,
  circumstances: Circumstances,
): Promise<0 | 1 | 2> {
  const run = await judgeFiles(args, options, circumstances);
  const { baseline } = run.settlement;
  if (problems(run) > 0) return 2;
  if (baseline === undefined) return complain('none', run);
  const stale = staleEntries(run.settlement);
  const m = baseline.baseline.entries.length;
  if (stale.length === 0) {
    await tell('current', run, { path: baseline.path, n: m });
    return 0;
  }
  const lines = stale.map(
    ({ document, rule, clause = '' }) => `  ${safe(document)}  ${safe(rule)}  ${clause}`,
  );
  await print(`${lines.map((line) => line.trimEnd()).join('\n')}\n`);
  await tell('stale', run, { path: baseline.path, n: stale.length, m });
  return 1;
}

/** How many files could not be judged, each told on standard error. */
function problems({ report, language }: Run): number {
  for (const problem of report.problems) process.stderr.write(`${problemLine(problem, language)}\n`);
  const failed = report.files.filter((file) => file.judgements.some((j) => j.outcome === 'error'));
  const unread = report.problems.length + failed.length;
  if (unread > 0) process.stderr.write(`privlint: ${saying('unread', language, {})}\n`);
  return unread;
}

function complain(what: keyof typeof SAYINGS, { language }: Run): 2 {
  process.stderr.write(`privlint: ${saying(what, language, {})}\n`);
  return 2;
}

function tell(
  what: keyof typeof SAYINGS,
  { language }: Run,
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  return print(`${saying(what, language, values)}\n`);
}

function saying(
  what: keyof typeof SAYINGS,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  return SAYINGS[what][language].replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    safe(String(values[key] ?? '')),
  );
}

function distinct(entries: readonly Entry[]): number {
  return new Set(entries.map((entry) => JSON.stringify(entry))).size;
}
