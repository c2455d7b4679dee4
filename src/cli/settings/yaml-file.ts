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
  const lines = new LineCounter();
  const document = parseDocument(textOf(path), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [error] = document.errors;
  if (error !== undefined) throw new UserFileError(told('noYaml', at(error.pos[0]), error.message));
  return {
    path,
    data: dataOf(document, (reason) => new UserFileError(told('noYaml', at(0), reason))),
    placeOf: (keys) => {
      for (let n = keys.length; n > 0; n--) {
        const offset = offsetOf(document, keys.slice(0, n));
        if (offset !== undefined) return at(offset);
      }
      return at(0);
    },
  };
}

function textOf(path: string): string {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    if (file === undefined) throw new UserFileError(told('noFile', path));
    if (file.isDirectory()) throw new UserFileError(told('isFolder', path));
    if (file.size > LARGEST) throw new UserFileError(told('tooLarge', path));
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UserFileError) throw error;
    throw new UserFileError(told('unreadable', path, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

/** @param refuse makes the error of what is YAML and yet no data: a name for nothing, or names that grow without end */
function dataOf(document: Document, refuse: (reason: string) => UserFileError): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
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
