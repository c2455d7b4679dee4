/** Rule files, parsed → one compiled pack. Pure: the caller reads the files. */
import type { z } from 'zod';
import { compile, type PhraseSource } from '../match/automaton.ts';
import type { Automaton } from '../model/automaton.ts';
import type { Family } from '../model/clause.ts';
import type { Act, Condition, Fine, Pack as PackName, Rule } from '../model/law.ts';
import type { CompiledPack, Cue, Recogniser, Service } from '../model/pack.ts';
import {
  actsSchema,
  type ConditionSource,
  type CueSource,
  type RuleSource,
  recogniserSchema,
  ruleSchema,
  servicesSchema,
  vocabularySchema,
} from './schema.ts';

/** One file of `rules/`: its path with `/`, relative to that folder, and what its YAML says. */
export interface RuleFile {
  readonly path: string;
  readonly data: unknown;
}

/** A rule file that does not say what it should; `path` inside the file, for the line. */
export class PackError extends Error {
  readonly file: string;
  readonly at: readonly (string | number)[];
  constructor(file: string, at: readonly (string | number)[], message: string) {
    super(`${file}: ${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`);
    this.name = 'PackError';
    this.file = file;
    this.at = at;
  }
}

const LANGUAGES = ['ru', 'kk', 'en', 'any'] as const;
type Spoken = { readonly [L in (typeof LANGUAGES)[number]]?: readonly string[] | undefined };
const FAMILIES: Readonly<Record<string, Family>> = {
  clauses: 'clauses',
  risks: 'risks',
  drafting: 'drafting',
};
const PACKS: readonly string[] = ['ru', 'kz', 'common'] satisfies PackName[];

/** Compiles all rule files. Throws PackError for the first file that is wrong. */
export function compilePack(files: readonly RuleFile[]): CompiledPack {
  const recognisers: Recogniser[] = [];
  const rules: Rule[] = [];
  const services: Service[] = [];
  const acts: Act[] = [];
  const fines: Fine[] = [];
  const vocabulary = new Map<string, { readonly spoken: Spoken; readonly file: string }>();
  const phrases: PhraseSource[] = [];
  const ids = new Map<string, string>();

  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const folder = file.path.split('/')[0] ?? '';
    if (FAMILIES[folder] !== undefined) readRecogniser(file, FAMILIES[folder]);
    else if (file.path.startsWith('vocabulary/services')) readServices(file);
    else if (folder === 'vocabulary')
      for (const [name, spoken] of Object.entries(check(vocabularySchema, file).concepts))
        addConcept(name, spoken, file.path);
    else if (folder === 'laws') {
      const laws = check(actsSchema, file);
      acts.push(...laws.acts.map(tidy));
      fines.push(...laws.fines.map(tidy));
    } else if (PACKS.includes(folder)) readRule(file, folder as PackName);
  }
  // concepts named w.… are word lists for use inside other phrases; nobody asks where they stand
  const concepts = [...vocabulary.keys()].filter((name) => !name.startsWith('w.'));
  for (const name of concepts) say(`@${name}`, vocabulary.get(name)?.spoken ?? {});
  return { recognisers, rules, services, acts, fines, concepts, automaton: build() };

  function build(): Automaton {
    return compile(phrases, (name, language) => {
      const spoken = vocabulary.get(name)?.spoken;
      if (spoken === undefined) return undefined;
      return language === 'any' ? spoken.any : [...(spoken[language] ?? []), ...(spoken.any ?? [])];
    });
  }

  function addConcept(name: string, spoken: Spoken, path: string): void {
    const earlier = vocabulary.get(name);
    if (earlier !== undefined) throw new PackError(path, ['concepts', name], `is also in ${earlier.file}`);
    vocabulary.set(name, { spoken, file: path });
  }

  function say(owner: string, spoken: Spoken): void {
    for (const language of LANGUAGES)
      for (const text of spoken[language] ?? []) phrases.push({ owner, language, text });
  }

  function readServices(file: RuleFile): void {
    for (const service of check(servicesSchema, file).services) {
      unique(`service.${service.id}`, file);
      const { ru, kk, en, any, ordinary, 'stores-in': storesIn, ...facts } = service;
      services.push(tidy({ ...facts, storesIn }));
      // Cyrillic names take the endings of both languages
      addConcept(`service.${service.id}`, { ru, kk: kk ?? ru, en, any }, file.path);
      if (ordinary !== undefined)
        addConcept(`service-word.${service.id}`, { ...ordinary, kk: ordinary.kk ?? ordinary.ru }, file.path);
    }
  }

  function readRecogniser(file: RuleFile, family: Family): void {
    const source = check(recogniserSchema, file);
    unique(`${family}/${source.id}`, file);
    const cues = source.cues.map((cue, i) => cueOf(cue, `${family}/${source.id}#${i + 1}`));
    recognisers.push(
      tidy({
        id: source.id,
        family,
        name: source.name,
        parts: source.parts,
        detector: source.detector,
        cues,
      }),
    );
  }

  function readRule(file: RuleFile, pack: PackName): void {
    const source: RuleSource = check(ruleSchema, file);
    unique(source.id, file);
    if (!source.id.startsWith(`${pack}/`))
      throw new PackError(file.path, ['id'], `a rule in ${pack}/ is called ${pack}/…`);
    if (pack !== 'common' && source.law.length === 0)
      throw new PackError(file.path, ['law'], 'a rule of a country cites its law');
    const { 'yields-to': yieldsTo, applies, cases, tests, ...rest } = source;
    let says = 0;
    const condition = (c: ConditionSource): Condition => {
      if ('all' in c) return { all: c.all.map(condition) };
      if ('any' in c) return { any: c.any.map(condition) };
      if ('not' in c) return { not: condition(c.not) };
      if ('says' in c) {
        const owner = `${source.id}#${++says}`;
        return { says: owner, cues: c.says.map((cue, i) => cueOf(cue, `${owner}.${i + 1}`)) };
      }
      return tidy(c) as Condition;
    };
    rules.push(
      tidy({
        ...rest,
        pack,
        yieldsTo,
        applies: applies && condition(applies),
        cases: cases.map((c) => tidy({ ...c, when: condition(c.when) })),
        tests: tests.map(({ 'as-of': asOf, ...t }) => tidy({ ...t, asOf })),
      }) as Rule,
    );
  }

  function cueOf(cue: CueSource, owner: string): Cue {
    const {
      says,
      ru,
      kk,
      en,
      any,
      'not-under': notUnder,
      'in-headings': inHeadings,
      'in-definitions': inDefinitions,
      ...rest
    } = cue;
    say(owner, { ru, kk, en, any });
    return tidy({ ...rest, owner, status: says, notUnder, inHeadings, inDefinitions }) as Cue;
  }

  function unique(id: string, file: RuleFile): void {
    const earlier = ids.get(id);
    if (earlier !== undefined) throw new PackError(file.path, ['id'], `${id} is also in ${earlier}`);
    ids.set(id, file.path);
  }
}

function check<T extends z.ZodType>(schema: T, file: RuleFile): z.output<T> {
  const result = schema.safeParse(file.data);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues);
  throw new PackError(
    file.path,
    issue.path.map((p) => (typeof p === 'symbol' ? String(p) : p)),
    issue.message,
  );
}

/** Of a failed union, the branch that came furthest says best what is wrong. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const first = issues[0];
  if (first === undefined) throw new Error('a failed check has an issue');
  if (first.code !== 'invalid_union') return first;
  const branches = first.errors.filter((e) => e.length > 0).map((e) => deepest(e));
  const best = branches.sort((a, b) => b.path.length - a.path.length)[0];
  return best === undefined || best.path.length === 0
    ? first
    : { ...best, path: [...first.path, ...best.path] };
}

/** Drops keys whose value is undefined, so that the pack is the same after a trip through JSON. */
function tidy<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
