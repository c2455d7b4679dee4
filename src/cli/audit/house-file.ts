/** The template of a house: read, checked, its logo beside it. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type House, houseOf, type Logo, templateSchema } from '../../report/audit/house.ts';
import { UserFileError } from '../settings/user-file-error.ts';
import { readYaml, type YamlFile } from '../settings/yaml-file.ts';
import { nearest } from '../surroundings/suggest.ts';

const LARGEST_LOGO = 1_000_000;

/** @throws UserFileError naming file, line and column */
export function loadHouse(path: string): House {
  const file = readYaml(path);
  const result = templateSchema.safeParse(file.data ?? {});
  if (result.success) return houseOf(result.data, logoOf(result.data.logo, file));
  const [issue] = result.error.issues;
  const at = (issue?.path ?? []).map((p) => (typeof p === 'number' ? p : String(p)));
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown === undefined)
    throw new UserFileError(`${file.placeOf(at)}: ${at.join('.')}: ${issue?.message}`);
  const meant = nearest(unknown, Object.keys(templateSchema.shape));
  const hint = meant === undefined ? '' : `; did you mean «${meant}»?`;
  throw new UserFileError(`${file.placeOf([...at, unknown])}: a template has no «${unknown}»${hint}`);
}

function logoOf(name: string | undefined, file: YamlFile): Logo | undefined {
  if (name === undefined) return undefined;
  const wrong = (what: string): UserFileError =>
    new UserFileError(`${file.placeOf(['logo'])}: logo: ${what}`);
  const path = resolve(dirname(file.path), name);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw wrong(`there is no file ${path}`);
  if (size > LARGEST_LOGO) throw wrong(`${name} is larger than 1 MB; save a smaller picture`);
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return { type: 'png', bytes };
  if (
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/.test(
      bytes.toString('utf8'),
    )
  )
    return { type: 'svg', bytes };
  throw wrong(`${name} is neither PNG nor SVG; save the logo as one of them`);
}
