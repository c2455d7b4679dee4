/** `privlint explain RULE…`. */
import type { Language } from '../../model/document.ts';
import { explain } from '../../report/explain.ts';
import { safe } from '../../report/safe.ts';
import { wrap } from '../../report/wrap.ts';
import { loadConfig } from '../settings/config.ts';
import { loadPack } from '../settings/pack.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { nearest } from '../surroundings/suggest.ts';
import { choosePaint, terminalWidth } from '../surroundings/terminal.ts';
import { usage } from '../surroundings/usage-words.ts';

export interface ExplainOptions {
  readonly lang?: Language;
  readonly config?: string;
  readonly color: boolean;
}

/** Prints the rules; 2 when there is no rule of some id. */
export async function explainCommand(ids: readonly string[], options: ExplainOptions): Promise<0 | 2> {
  const config = await loadConfig(options.config, process.cwd());
  const { pack } = await loadPack(config);
  const language = options.lang ?? config.settings.language ?? environmentLanguage(process.env);
  const paint = await choosePaint(options.color, process.stdout.isTTY === true);
  const width = terminalWidth();
  const lines: string[] = [];
  let status: 0 | 2 = 0;
  for (const id of ids) {
    const rule = pack.rules.find((r) => r.id === id);
    if (rule === undefined) {
      const meant = nearest(
        id,
        pack.rules.map((r) => r.id),
      );
      const told =
        meant === undefined ? usage('noRule', '', safe(id)) : usage('noRuleMeant', '', safe(id), meant);
      process.stderr.write(`privlint: ${told[language]}\n`);
      status = 2;
      continue;
    }
    const { title, facts, sections } = explain(rule, pack, language);
    lines.push(
      ...wrap(safe(title), width, '').map(paint.strong),
      ...wrap(safe(facts), width, '').map(paint.dim),
    );
    for (const { heading, lines: all } of sections) {
      lines.push('', paint.strong(heading));
      for (const line of all)
        lines.push(...wrap(safe(line), width, '    ', all.length > 1 ? '  – ' : '    '));
    }
    lines.push('');
  }
  await print(lines.length > 0 ? `${lines.join('\n')}\n` : '');
  return status;
}
