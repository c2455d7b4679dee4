/** Makes a new comments' part known to the package: a relationship of the main part and a content type. */
import type { Package } from '../read/docx/package.ts';
import { parseXml } from '../read/docx/xml.ts';
import { appended, rootName } from './append.ts';
import type { Dialect } from './dialect.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** Names the part after its neighbour `main` and returns the parts that change. */
export function relateComments(
  files: Package,
  main: string,
  dialect: Dialect,
): { readonly name: string; readonly changed: ReadonlyMap<string, string> } {
  const cut = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, cut);
  let file = 'comments.xml';
  for (let n = 2; files.entry(folder + file) !== undefined; n++) file = `comments${n}.xml`;
  const name = folder + file;
  const relations = `${folder}_rels/${main.slice(cut)}.rels`;
  return {
    name,
    changed: new Map([
      [files.entry(relations) ?? relations, withRelation(files, relations, file, dialect)],
      [files.entry('[Content_Types].xml') ?? '[Content_Types].xml', withContentType(files, name)],
    ]),
  };
}

function withRelation(files: Package, part: string, target: string, { isStrict }: Dialect): string {
  const source =
    files.part(part) ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`;
  const office = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const taken = new Set(parseXml(part, source).root.children.map(({ attributes }) => attributes.Id));
  let id = 'rIdPrivlint';
  while (taken.has(id)) id += '1';
  return beforeEnd(part, source, (prefix) => {
    return `<${prefix}Relationship Id="${id}" Type="${office}/comments" Target="${target}"/>`;
  });
}

function withContentType(files: Package, name: string): string {
  const part = '[Content_Types].xml';
  const source =
    files.part(part) ??
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';
  const stated = parseXml(part, source).root.children.some(
    ({ attributes }) => attributes.PartName?.toLowerCase() === `/${name}`.toLowerCase(),
  );
  if (stated) return source;
  return beforeEnd(part, source, (prefix) => {
    return `<${prefix}Override PartName="/${name}" ContentType="${CONTENT_TYPE}"/>`;
  });
}

/** Appends an element, spelled with the prefix of the root. */
function beforeEnd(name: string, source: string, element: (prefix: string) => string): string {
  const part = parseXml(name, source);
  return appended(part, element(/^[^:]+:/u.exec(rootName(part))?.[0] ?? ''));
}
