/** Rule files, parsed → one compiled pack. Pure: the caller reads the files. */
import type { z } from 'zod';
import { compile, type PhraseSource } from '../match/automaton.ts';
import type { Automaton } from '../model/automaton.ts';
import type { Family } from '../model/clause.ts';
import type { Cue } from '../model/cue.ts';
import type { Act, Condition, Fine, LegalTerm, Rule } from '../model/law.ts';
import type { CompiledPack, Names, Recogniser, Service } from '../model/pack.ts';
import {
  actsSchema,
  type ConditionSource,
  type CueSource,
  namesSchema,
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
  /** The message without file and path. */
  readonly reason: string;
  constructor(file: string, at: readonly (string | number)[], message: string) {
    super(`${file}: ${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`);
    this.name = 'PackError';
    this.file = file;
    this.at = at;
    this.reason = message;
  }
}

const LANGUAGES = ['ru', 'kk', 'en', 'any'] as const;
type Spoken = { readonly [L in (typeof LANGUAGES)[number]]?: readonly string[] | undefined };
/** Concepts by name with their phrases, so that the phrases of another pack may use them. */
export type Vocabulary = Readonly<Record<string, Spoken>>;

const FAMILIES: Readonly<Record<string, Family>> = {
  clauses: 'clauses',
  risks: 'risks',
  drafting: 'drafting',
};
/** Concepts in these files are those of rules; extraction does without them. */
const FOR_RULES = /^vocabulary\/duties\//;
/** Packs that ship with the tool; their folders hold rules. */
const OWN_PACKS: readonly string[] = ['ru', 'kz', 'common'];

/** Compiles the rule files of the tool itself. Throws PackError for the first file that is wrong. */
export function compilePack(files: readonly RuleFile[]): CompiledPack {
  return assemble(files, {}, OWN_PACKS).pack;
}

/** The concepts of the tool's rule files. */
export function vocabularyOf(files: readonly RuleFile[]): Vocabulary {
  return assemble(files, {}, OWN_PACKS).vocabulary;
}

/**
 * Adds packs of third parties: rules, concepts, acts, fines and terms, told apart by what a file holds.
 * Their phrases may use the tool's concepts; their ids may not be the tool's.
 * @throws PackError for the first file that is wrong
 */
export function extendPack(
  base: CompiledPack,
  vocabulary: Vocabulary,
  files: readonly RuleFile[],
): CompiledPack {
  const { pack } = assemble(files, vocabulary, undefined);
  const taken = new Set([...base.rules, ...base.acts, ...base.fines, ...base.terms].map(({ id }) => id));
  for (const { id } of [...pack.rules, ...pack.acts, ...pack.fines, ...pack.terms])
    if (taken.has(id)) throw new PackError(fileOf(id, files), ['id'], `${id} is an id of privlint itself`);
  return {
    ...base,
    rules: [...base.rules, ...pack.rules],
    acts: [...base.acts, ...pack.acts],
    fines: [...base.fines, ...pack.fines],
    terms: [...base.terms, ...pack.terms],
    concepts: [...base.concepts, ...pack.concepts],
    ruleAutomata: [...base.ruleAutomata, ...pack.ruleAutomata],
  };
}

function fileOf(id: string, files: readonly RuleFile[]): string {
  return files.find(({ data }) => JSON.stringify(data).includes(`"${id}"`))?.path ?? '';
}

/** @param ownPacks folders that hold rules; absent: files of a third party, in any folder */
function assemble(
  files: readonly RuleFile[],
  given: Vocabulary,
  ownPacks: readonly string[] | undefined,
): { readonly pack: CompiledPack; readonly vocabulary: Vocabulary } {
  const recognisers: Recogniser[] = [];
  const rules: Rule[] = [];
  const services: Service[] = [];
  const acts: Act[] = [];
  const fines: Fine[] = [];
  const terms: LegalTerm[] = [];
  const vocabulary = new Map<string, { readonly spoken: Spoken; readonly file: string }>();
  /** Phrases that extraction needs, and those that only rules ask for. */
  const extracted: PhraseSource[] = [];
  const judged: PhraseSource[] = [];
  const ids = new Map<string, string>();
  let edition = '';
  let names: Names = { facts: {}, countries: {} };

  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  // rules take terms by id, so the laws come first
  for (const file of sorted.filter((f) => kindOf(f) === 'laws')) readLaws(file);
  for (const file of sorted) {
    const kind = kindOf(file);
    if (FAMILIES[kind] !== undefined) readRecogniser(file, FAMILIES[kind]);
    else if (kind === 'services') readServices(file);
    else if (kind === 'vocabulary')
      for (const [name, spoken] of Object.entries(check(vocabularySchema, file).concepts))
        addConcept(name, spoken, file.path);
    else if (kind === 'names') names = check(namesSchema, file);
    else if (kind === 'rule') readRule(file);
  }
  // concepts named w.… are word lists for use inside other phrases; nobody asks where they stand
  const concepts = [...vocabulary.keys()].filter((name) => !name.startsWith('w.'));
  for (const name of concepts) {
    const { spoken = {}, file = '' } = vocabulary.get(name) ?? {};
    say(`@${name}`, spoken, isForRules(file) ? judged : extracted);
  }
  return {
    pack: {
      edition,
      recognisers,
      rules,
      services,
      acts,
      fines,
      terms,
      names,
      concepts,
      automaton: build(extracted),
      ruleAutomata: judged.length > 0 ? [build(judged)] : [],
    },
    vocabulary: Object.fromEntries([...vocabulary].map(([name, { spoken }]) => [name, spoken])),
  };

  /** What a file holds: by its folder, in a pack of a third party by its first key. */
  function kindOf({ path, data }: RuleFile): string {
    const folder = path.split('/')[0] ?? '';
    if (ownPacks === undefined) {
      const has = (key: string): boolean => typeof data === 'object' && data !== null && key in data;
      if (has('concepts')) return 'vocabulary';
      return has('acts') || has('fines') || has('terms') ? 'laws' : 'rule';
    }
    if (path.startsWith('vocabulary/services')) return 'services';
    return ownPacks.includes(folder) ? 'rule' : folder;
  }

  function readLaws(file: RuleFile): void {
    const laws = check(actsSchema, file);
    acts.push(...laws.acts.map(tidy));
    fines.push(...laws.fines.map(tidy));
    terms.push(...laws.terms.map(tidy));
    for (const { id } of [...laws.acts, ...laws.fines, ...laws.terms]) unique(`law ${id}`, file);
    edition = laws.edition ?? edition;
  }

  function isForRules(path: string): boolean {
    return ownPacks === undefined || FOR_RULES.test(path);
  }

  function build(phrases: readonly PhraseSource[]): Automaton {
    return compile(phrases, (name, language) => {
      const spoken = vocabulary.get(name)?.spoken ?? (Object.hasOwn(given, name) ? given[name] : undefined);
      if (spoken === undefined) return undefined;
      return language === 'any' ? spoken.any : [...(spoken[language] ?? []), ...(spoken.any ?? [])];
    });
  }

  function addConcept(name: string, spoken: Spoken, path: string): void {
    const earlier =
      vocabulary.get(name)?.file ?? (Object.hasOwn(given, name) ? 'privlint itself' : undefined);
    if (earlier !== undefined) throw new PackError(path, ['concepts', name], `is also in ${earlier}`);
    vocabulary.set(name, { spoken, file: path });
  }

  function say(owner: string, spoken: Spoken, phrases: PhraseSource[]): void {
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
    const cues = source.cues.map((cue, i) => cueOf(cue, `${family}/${source.id}#${i + 1}`, extracted));
    recognisers.push(
      tidy({
        id: source.id,
        family,
        name: source.name,
        parts: source.parts,
        detector: source.detector,
        headings: source.headings,
        cues,
      }),
    );
  }

  function readRule(file: RuleFile): void {
    const source: RuleSource = check(ruleSchema, file);
    unique(source.id, file);
    const pack = source.id.slice(0, source.id.indexOf('/'));
    const folder = file.path.split('/')[0] ?? '';
    if (ownPacks !== undefined && pack !== folder)
      throw new PackError(file.path, ['id'], `a rule in ${folder}/ is called ${folder}/…`);
    if (ownPacks === undefined && OWN_PACKS.includes(pack))
      throw new PackError(file.path, ['id'], `${pack}/… are privlint's own; give the pack a name of its own`);
    if ((pack === 'ru' || pack === 'kz') && source.law.length === 0)
      throw new PackError(file.path, ['law'], 'a rule of a country cites its law');
    const {
      'yields-to': yieldsTo,
      'yields-on-same-words': yieldsOnSameWords,
      'asked-of': askedOf,
      applies,
      cases,
      tests,
      ...rest
    } = source;
    let says = 0;
    const condition = (c: ConditionSource): Condition => {
      if ('all' in c) return { all: c.all.map(condition) };
      if ('any' in c) return { any: c.any.map(condition) };
      if ('not' in c) return { not: condition(c.not) };
      if ('says' in c) {
        const owner = `${source.id}#${++says}`;
        return { says: owner, cues: c.says.map((cue, i) => cueOf(cue, `${owner}.${i + 1}`, judged)) };
      }
      if ('check' in c && typeof c.with?.term === 'string') return withTerm(c, c.with.term, file);
      return tidy(c) as Condition;
    };
    rules.push(
      tidy({
        ...rest,
        pack,
        yieldsTo,
        yieldsOnSameWords,
        askedOf,
        applies: applies && condition(applies),
        cases: cases.map((c) => tidy({ ...c, when: condition(c.when) })),
        tests: tests.map(({ 'as-of': asOf, ...t }) => tidy({ ...t, asOf })),
      }) as Rule,
    );
  }

  /** `with: {term: ID}` stands for the limit and unit that the laws give under that id. */
  function withTerm(
    c: Extract<ConditionSource, { readonly check: string }>,
    id: string,
    file: RuleFile,
  ): Condition {
    const found = terms.find((t) => t.id === id);
    if (found === undefined) throw new PackError(file.path, [], `there is no term «${id}» in the laws`);
    const { term: _, ...rest } = c.with ?? {};
    return { check: c.check, with: { ...rest, limit: found.limit, unit: found.unit } };
  }

  function cueOf(cue: CueSource, owner: string, phrases: PhraseSource[]): Cue {
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
    say(owner, { ru, kk, en, any }, phrases);
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
