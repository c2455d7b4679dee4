/** Which reports a run writes, where to, and the renderer of each; a renderer is loaded when it is asked for. */
import { resolve } from 'node:path';
import type { Input } from '../surroundings/inputs.ts';
import { type Pieces, print, writeReport } from '../surroundings/output.ts';
import { nearest } from '../surroundings/suggest.ts';
import { choosePaint, terminalWidth } from '../surroundings/terminal.ts';
import { UsageError } from '../surroundings/usage-error.ts';
import { FORMATS, type Format } from './report-formats.ts';
import type { Run } from './run.ts';

export interface Target {
  readonly format: Format;
  /** Absent: standard output. */
  readonly path?: string;
}

export interface Looks {
  readonly color: boolean;
}

type Renderer = (run: Run, target: Target, looks: Looks) => Promise<Pieces>;

const RENDERERS = {
  text: async ({ report, pack, settings, lang, language }, { path }, { color }) => {
    const { terminalReport } = await import('../../report/terminal.ts');
    const isShown = path === undefined;
    return terminalReport(report, pack.rules, pack.acts, {
      ...(lang === undefined ? {} : { language: lang }),
      fallback: language,
      width: isShown ? terminalWidth() : 80,
      paint: await choosePaint(isShown && color, isShown && process.stdout.isTTY === true),
      isAudit: settings.mode.value === 'audit',
    });
  },
  json: async ({ report, pack, lang }) =>
    (await import('../../report/json.ts')).jsonPieces(report, pack, lang),
  sarif: async ({ report, pack, lang }) =>
    (await import('../../report/sarif.ts')).sarifReport(report, pack, lang),
  junit: async ({ report, pack, lang }) =>
    (await import('../../report/junit.ts')).junitReport(report, pack, lang),
  github: async ({ report, pack, lang }) =>
    (await import('../../report/github.ts')).githubReport(report, pack, lang),
  gitlab: async ({ report, pack, lang }) =>
    (await import('../../report/gitlab.ts')).gitlabReport(report, pack, lang),
  checkstyle: async ({ report, pack, lang }) =>
    (await import('../../report/checkstyle.ts')).checkstyleReport(report, pack, lang),
  ndjson: async ({ report, pack, lang }) =>
    (await import('../../report/ndjson.ts')).ndjsonReport(report, pack, lang),
  markdown: async ({ report, pack, lang }) =>
    (await import('../../report/markdown.ts')).markdownReport(report, pack, lang),
} satisfies Record<string, Renderer>;

/**
 * Reads the reports that are asked for; with none, text goes to standard output.
 * @param asker where they are asked for, for messages
 * @throws Error saying which value is wrong and what would be right
 */
export function targetsOf(values: readonly string[], asker: string): Target[] {
  const targets = values.map((value): Target => {
    const at = value.indexOf('=');
    const name = at < 0 ? value : value.slice(0, at);
    const format = FORMATS.find((known) => known === name);
    if (format === undefined) throw unknownFormat(asker, value, name);
    if (at === value.length - 1) throw new UsageError('noPath', asker, value);
    return at < 0 ? { format } : { format, path: value.slice(at + 1) };
  });
  if (targets.filter(({ path }) => path === undefined).length > 1) throw new UsageError('oneToOutput', asker);
  const paths = targets.flatMap(({ path }) => (path === undefined ? [] : [resolve(path)]));
  const twice = paths.find((path, i) => paths.indexOf(path) < i);
  if (twice !== undefined) throw new UsageError('twiceTo', asker, twice);
  return targets.length > 0 ? targets : [{ format: 'text' }];
}

function unknownFormat(asker: string, value: string, name: string): UsageError {
  const meant = nearest(name, FORMATS);
  return meant === undefined
    ? new UsageError('noFormat', asker, value, name, FORMATS.join(', '))
    : new UsageError('noFormatMeant', asker, value, name, meant);
}

/** @throws Error where a report would take the place of a document */
export function refuseToOverwrite(targets: readonly Target[], inputs: readonly Input[]): void {
  const documents = new Set(inputs.map(({ path }) => resolve(path)));
  for (const { path } of targets)
    if (path !== undefined && documents.has(resolve(path)))
      throw new UsageError('reportIsDocument', '--report', path);
}

/** Files first, so that what standard output says of them is true when it is read. */
export async function writeReports(targets: readonly Target[], run: Run, looks: Looks): Promise<void> {
  for (const target of targets)
    if (target.path !== undefined)
      writeReport(target.path, await RENDERERS[target.format](run, target, looks));
  for (const target of targets)
    if (target.path === undefined) await print(await RENDERERS[target.format](run, target, looks));
}
