/** Adding at the end of a part. */
import type { XmlPart } from '../read/docx/xml.ts';

/** The part's text with more elements after the last one of its root. */
export function appended({ source, root }: XmlPart, markup: string): string {
  const tag = source.slice(root.start, root.innerStart);
  if (!tag.endsWith('/>')) return source.slice(0, root.innerEnd) + markup + source.slice(root.innerEnd);
  const open = tag.replace(/\s*\/>$/u, '>');
  return `${source.slice(0, root.start)}${open}${markup}</${rootName({ source, root })}>${source.slice(root.end)}`;
}

/** Name of the root as the source spells it. */
export function rootName({ source, root }: Pick<XmlPart, 'source' | 'root'>): string {
  return /^<([^\s/>]+)/u.exec(source.slice(root.start, root.innerStart))?.[1] ?? root.name;
}
