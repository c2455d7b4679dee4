/** The template of a house: read, checked, its logo beside it. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type House, houseOf, type Logo, templateSchema } from '../../report/audit/house.ts';
import { type ComplaintWord, told } from '../settings/complaint-words.ts';
import { complaintsOf, complaintText } from '../settings/complaints.ts';
import { UserFileError } from '../settings/user-file-error.ts';
import { readYaml, type YamlFile } from '../settings/yaml-file.ts';

const LARGEST_LOGO = 1_000_000;

/** @throws UserFileError naming file, line and column */
export function loadHouse(path: string): House {
  const file = readYaml(path);
  const data = file.data ?? {};
  const result = templateSchema.safeParse(data);
  if (result.success) return houseOf(result.data, logoOf(result.data.logo, file));
  throw new UserFileError(complaintText(complaintsOf(result.error, templateSchema, data), file));
}

function logoOf(name: string | undefined, file: YamlFile): Logo | undefined {
  if (name === undefined) return undefined;
  const wrong = (what: ComplaintWord, picture = name): UserFileError =>
    new UserFileError(told(what, file.placeOf(['logo']), picture));
  const path = resolve(dirname(file.path), name);
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw wrong('noLogo', path);
  if (size > LARGEST_LOGO) throw wrong('logoTooLarge');
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return { type: 'png', bytes };
  if (
    /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/.test(
      bytes.toString('utf8'),
    )
  )
    return { type: 'svg', bytes };
  throw wrong('logoOfOtherKind');
}
