/** What is wrong with a user's file, each complaint with its place and the nearest name that exists. */
import type { z } from 'zod';
import type { Texts } from '../../model/texts.ts';
import { nearest } from '../surroundings/suggest.ts';
import { fromSchema, told } from './complaint-words.ts';
import type { YamlFile } from './yaml-file.ts';

export interface Complaint {
  /** Key path inside the file, to the key in question. */
  readonly at: readonly (string | number)[];
  readonly message: Texts;
}

/** More than this is a file of another kind. */
const MOST = 20;

export function complaintsOf(error: z.ZodError, schema: z.ZodType, data: unknown): Complaint[] {
  return error.issues.flatMap((issue) => complaint(issue, schema, data)).slice(0, MOST);
}

/** The complaints as lines of a message, each with file, line and column. */
export function complaintText(complaints: readonly Complaint[], file: Pick<YamlFile, 'placeOf'>): Texts {
  const lines = (language: keyof Texts): string =>
    complaints.map(({ at, message }) => `${file.placeOf(at)}: ${message[language]}`).join('\n');
  return { ru: lines('ru'), kk: lines('kk'), en: lines('en') };
}

/** «; did you mean …?», or nothing where no name is near. */
export function hintFor(name: string, known: readonly string[]): Texts | undefined {
  const meant = nearest(name, known);
  return meant === undefined ? undefined : told('hint', meant);
}

function complaint(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): Complaint[] {
  const at = issue.path.map((p) => (typeof p === 'symbol' ? String(p) : p));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, at);
    return issue.keys.map((key) => ({
      at: [...at, key],
      message: told('noSetting', [...names(at), key].join('.'), hintFor(key, known) ?? ''),
    }));
  }
  const name = names(at).join('.');
  const about = name === '' ? '' : `${name}: `;
  const value = valueAt(data, at);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const message =
      typeof value === 'string'
        ? told('noneOf', about, value, choices.join(', '), hintFor(value, choices) ?? '')
        : told('oneOf', about, choices.join(', '));
    return [{ at, message }];
  }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_union') && value === undefined)
    return [{ at, message: told('missing', name) }];
  // the list that a single name may stand for says best what is wrong
  const deeper = issue.code === 'invalid_union' ? issue.errors.flat()[0] : undefined;
  const { code, message } = deeper ?? issue;
  if (code === 'too_small') return [{ at, message: told('empty', name) }];
  return [{ at, message: fromSchema(about, message) }];
}

function names(at: readonly (string | number)[]): string[] {
  return at.filter((p) => typeof p === 'string');
}

function valueAt(data: unknown, at: readonly (string | number)[]): unknown {
  return at.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** Keys that the object at a path may have. */
function keysAt(schema: z.ZodType, at: readonly (string | number)[]): string[] {
  let here: unknown = schema;
  for (const key of [...at, undefined]) {
    here = unwrapped(here);
    if (key === undefined) break;
    const { shape, element } = here as {
      readonly shape?: Record<string, unknown>;
      readonly element?: unknown;
    };
    here = typeof key === 'number' ? element : shape?.[key];
  }
  return Object.keys((here as { readonly shape?: object } | undefined)?.shape ?? {});
}

function unwrapped(schema: unknown): unknown {
  let here = schema;
  while (typeof here === 'object' && here !== null && 'unwrap' in here && !('element' in here))
    here = (here as { readonly unwrap: () => unknown }).unwrap();
  return here;
}
