/** `privlint rules`: the rules, or what changed in them between two dates. */
import type { Language } from '../../model/document.ts';
import {
  changesBetween,
  changesText,
  chooseRules,
  type RuleFilter,
  ruleMarkdown,
  ruleTable,
} from '../../report/rule-list.ts';
import { loadConfig } from '../settings/config.ts';
import { loadPack } from '../settings/pack.ts';
import { environmentLanguage } from '../surroundings/language.ts';
import { print } from '../surroundings/output.ts';
import { usage } from '../surroundings/usage-words.ts';

export interface RulesOptions extends RuleFilter {
  readonly changes?: readonly string[] | undefined;
  readonly format: 'text' | 'json' | 'markdown';
  readonly lang?: Language;
  readonly config?: string;
}

/** Prints the list; 2 when the options make no sense. */
export async function rulesCommand(options: RulesOptions): Promise<0 | 2> {
  const config = await loadConfig(options.config, process.cwd());
  const { pack } = await loadPack(config);
  const language = options.lang ?? config.settings.language ?? environmentLanguage(process.env);
  const rules = chooseRules(pack, options);
  if (options.changes !== undefined) {
    const [from, to, ...more] = options.changes;
    if (from === undefined || to === undefined || more.length > 0 || from >= to) {
      process.stderr.write(`privlint: ${usage('twoDates')[language]}\n`);
      return 2;
    }
    const changes = changesBetween(rules, from, to);
    await print(
      options.format === 'json'
        ? `${JSON.stringify(
            changes.map(({ rule, ...change }) => ({ rule: rule.id, ...change, law: rule.law })),
            null,
            2,
          )}\n`
        : changesText(changes, language),
    );
    return 0;
  }
  if (options.format === 'json') await print(`${JSON.stringify(rules, null, 2)}\n`);
  else if (options.format === 'markdown') await print(ruleMarkdown(rules, pack, language));
  else await print(ruleTable(rules, language));
  return 0;
}
