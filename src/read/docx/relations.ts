/** Relationships between the parts of a package. */
import { ReadError } from '../reader.ts';
import type { Package } from './package.ts';
import { parseXml } from './xml.ts';

export interface Relation {
  readonly id: string;
  /** Last word of the type ("hyperlink"), the same in the transitional and the strict form. */
  readonly type: string;
  /** Part name, or the address when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relationships of a part; of the package itself for ''. */
export function relationsOf(files: Package, part: string): readonly Relation[] {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const name = `${folder}_rels/${part.slice(cut)}.rels`;
  const source = files.part(name);
  if (source === undefined) return [];
  return parseXml(name, source).root.children.flatMap((element) => {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = element.attributes;
    if (id === undefined || type === undefined || target === undefined) return [];
    const isExternal = mode === 'External';
    return [
      {
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolvePart(folder, target),
        isExternal,
      },
    ];
  });
}

/** Name of the main document part. */
export function mainPart(files: Package): string {
  const relation = relationsOf(files, '').find(({ type }) => type === 'officeDocument');
  if (relation === undefined || files.part(relation.target) === undefined) {
    throw new ReadError('unsupported-format', 'zip archive without a Word document');
  }
  return relation.target;
}

function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
