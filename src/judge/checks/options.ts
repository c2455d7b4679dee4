/** Options of a coded check, as its rule file gives them. */

/**
 * The names under a key: one, a list, or none.
 * @throws Error when they are no names; the rule that says so gets the outcome `error`
 */
export function namesOf(
  options: Readonly<Record<string, unknown>>,
  key: string,
  check: string,
): readonly string[] {
  const value = options[key] ?? [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!list.every((v): v is string => typeof v === 'string'))
    throw new Error(`check ${check}: «${key}» takes names`);
  return list;
}
