/** The shape of `rules/lexicon/`, and how its files become one lexicon. */
import { z } from 'zod';
import type { Language } from '../model/document.ts';
import type { LexiconConcept, LexiconData } from '../model/lexicon.ts';
import { PackError, type RuleFile } from './compile.ts';

const LANGUAGES: readonly Language[] = ['ru', 'kk', 'en'];

/** Beginnings of words, parted by spaces; `$` closes a word that is taken whole, `_` joins words that say one thing together. */
const words = z
  .string()
  .regex(
    /^[\p{Ll}\p{N}][\p{Ll}\p{N}.’'/_-]*\$?(?:\s+[\p{Ll}\p{N}][\p{Ll}\p{N}.’'/_-]*\$?)*$/u,
    'small letters, words parted by spaces, `$` only at the end of a word',
  );

const conceptSchema = z.strictObject({
  ru: words,
  kk: words,
  en: words,
  'one-of': z
    .string()
    .regex(/^[a-z-]+$/)
    .optional(),
});

const conceptsSchema = z.strictObject({
  sort: z.enum(['thing', 'law', 'deed', 'circumstance']),
  concepts: z.array(conceptSchema).min(1),
});
const spoken = z.strictObject({ ru: words, kk: words, en: words });
const weightsSchema = z.strictObject({ filler: spoken, light: spoken, kept: spoken });

/** A file holds concepts of one sort, or how much single words say. */
export const lexiconSchema = z.union([conceptsSchema, weightsSchema]);

/** Kazakh stems close with a soft letter before an ending: «тізімдік», «тізімдігі». */
const SOFT: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };
/** Shorter stems have no other form of their own. */
const LEAST_SOFT = 4;

/** @throws PackError naming the file and the entry that is wrong */
export function lexiconOf(files: readonly RuleFile[]): LexiconData {
  const own = files
    .filter(({ path }) => path.startsWith('lexicon/'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const concepts: LexiconConcept[] = [];
  const stems = {
    ru: new Map<string, number[]>(),
    kk: new Map<string, number[]>(),
    en: new Map<string, number[]>(),
  };
  const weights: LexiconData['weights'][] = [];
  const groups = new Map<string, { readonly file: string; readonly at: number; size: number }>();
  for (const file of own) {
    if (typeof file.data === 'object' && file.data !== null && 'filler' in file.data) {
      const { filler, light, kept } = checked(weightsSchema, file);
      weights.push({ filler: stemLists(filler), light: stemLists(light), kept: stemLists(kept) });
      continue;
    }
    const { sort, concepts: entries } = checked(conceptsSchema, file);
    entries.forEach(({ 'one-of': oneOf, ...spoken }, at) => {
      const id = concepts.length;
      concepts.push({ sort, ...(oneOf === undefined ? {} : { oneOf }) });
      if (oneOf !== undefined) {
        const group = groups.get(oneOf) ?? { file: file.path, at, size: 0 };
        group.size++;
        groups.set(oneOf, group);
      }
      for (const language of LANGUAGES)
        for (const stem of formsOf(spoken[language], language)) {
          const known = stems[language].get(stem);
          if (known === undefined) stems[language].set(stem, [id]);
          else if (known.at(-1) !== id) known.push(id);
        }
    });
  }
  for (const [name, { file, at, size }] of groups)
    if (size < 2)
      throw new PackError(
        file,
        ['concepts', at, 'one-of'],
        `«${name}» has one concept; it takes two to exclude each other`,
      );
  const [found, ...others] = weights;
  if (found === undefined || others.length > 0)
    throw new PackError('lexicon/', [], 'one file says how much words say: filler, light, kept');
  return {
    concepts,
    stems: {
      ru: Object.fromEntries(stems.ru),
      kk: Object.fromEntries(stems.kk),
      en: Object.fromEntries(stems.en),
    },
    weights: found,
  };
}

function stemLists({ ru, kk, en }: Readonly<Record<Language, string>>): Readonly<Record<Language, string[]>> {
  return { ru: stemsOf(ru), kk: stemsOf(kk), en: stemsOf(en) };
}

/** A Russian stem that closes with two consonants parts them before no ending: «заявк» is «заявок», «согласн» «согласен». */
const FLEETING: readonly (readonly [RegExp, string])[] = [
  [/(?<=[бвгдзлмнпрстф])к$/u, 'ок'],
  [/[йь]к$|(?<=[жчш])к$/u, 'ек'],
  [/(?<=[бвгджзлмпрстфхчшщ])н$/u, 'ен'],
];

function formsOf(text: string, language: Language): string[] {
  const stems = stemsOf(text);
  if (language === 'en') return stems;
  return stems.flatMap((stem) => {
    if (stem.length < LEAST_SOFT) return [stem];
    const other = language === 'kk' ? softened(stem) : parted(stem);
    return other === undefined ? [stem] : [stem, other];
  });
}

function softened(stem: string): string | undefined {
  const soft = SOFT[stem.at(-1) ?? ''];
  return soft === undefined ? undefined : `${stem.slice(0, -1)}${soft}`;
}

function parted(stem: string): string | undefined {
  const [close, open] = FLEETING.find(([form]) => form.test(stem)) ?? [];
  return close === undefined || open === undefined ? undefined : stem.replace(close, open);
}

/** Tokens have no hyphens and no «ё», and letters alone are no words. */
function stemsOf(text: string): string[] {
  return text
    .replaceAll('ё', 'е')
    .split(/[\s-]+/u)
    .filter((stem) => stem.length > 1);
}

function checked<T>(schema: z.ZodType<T>, { path, data }: RuleFile): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PackError(
    path,
    (issue?.path ?? []).map((p) => (typeof p === 'symbol' ? String(p) : p)),
    issue?.message ?? '',
  );
}
