/** The parts of a document that are read as text, with the relationships their links need. */
import type { Package } from './package.ts';
import { type Relation, relationsOf } from './relations.ts';
import { parseXml, type XmlElement, type XmlPart } from './xml.ts';

export interface TextPart extends XmlPart {
  readonly relations: ReadonlyMap<string, Relation>;
}

/** A part by its name; undefined when the package lacks it. @param shortened what of its source is to be parsed */
export function textPart(
  files: Package,
  name: string,
  shortened = (source: string): string => source,
): TextPart | undefined {
  const source = files.part(name);
  if (source === undefined) return undefined;
  const relations = new Map(relationsOf(files, name).map((relation) => [relation.id, relation]));
  return { ...parseXml(name, shortened(source)), relations };
}

/** The part that `from` is related to by a relationship of this type ("styles"). */
export function relatedPart(
  files: Package,
  from: TextPart,
  type: string,
  shortened?: (source: string) => string,
): TextPart | undefined {
  for (const relation of from.relations.values()) {
    if (relation.type === type && !relation.isExternal) return textPart(files, relation.target, shortened);
  }
  return undefined;
}

export interface Note {
  readonly element: XmlElement;
  readonly part: TextPart;
}

/** Footnotes or endnotes by id, the separator lines left out. */
export function notesOf(part: TextPart | undefined): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  if (part === undefined) return notes;
  for (const element of part.root.children) {
    const { 'w:id': id, 'w:type': type = 'normal' } = element.attributes;
    if (id !== undefined && type === 'normal') notes.set(id, { element, part });
  }
  return notes;
}
