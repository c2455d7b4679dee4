/** YAML files of the user: read with a limit, and every complaint with its line and column. */
import { readFileSync, statSync } from 'node:fs';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { told } from './complaint-words.ts';
import { UserFileError } from './user-file-error.ts';

/** No file of rules or settings comes near it. */
const LARGEST = 1_000_000;

export interface YamlFile {
  readonly path: string;
  readonly data: unknown;
  /** "file:line:column" of a key path inside the file, or of the nearest part above that exists. */
  readonly placeOf: (at: readonly (string | number)[]) => string;
}

/** @throws UserFileError when the file is missing, too large or no YAML */
export function readYaml(path: string): YamlFile {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new UserFileError(told('noFile', path));
  if (size > LARGEST) throw new UserFileError(told('tooLarge', path));
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error !== undefined) throw new UserFileError(told('noYaml', at(error.pos[0]), error.message));
  return {
    path,
    data: document.toJS({ maxAliasCount: 100 }) as unknown,
    placeOf: (keys) => {
      for (let n = keys.length; n > 0; n--) {
        const offset = offsetOf(document, keys.slice(0, n));
        if (offset !== undefined) return at(offset);
      }
      return at(0);
    },
  };
}

/** Where a key stands, or an item of a list. */
function offsetOf(document: Document, keys: readonly (string | number)[]): number | undefined {
  const holder: unknown = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
  const last = keys.at(-1);
  const pair = isMap(holder)
    ? holder.items.find((item) => isScalar(item.key) && item.key.value === last)
    : undefined;
  const node: unknown = pair?.key ?? document.getIn(keys, true);
  return isNode(node) && node.range ? node.range[0] : undefined;
}
