/** How a part spells WordprocessingML: its namespace (transitional or strict) and the prefix that stands for it. */
import type { XmlPart } from '../read/docx/xml.ts';

export interface Dialect {
  /** Prefix with its colon ("w:"); attributes need one even where elements do without. */
  readonly prefix: string;
  /** What every fragment must declare by itself; empty where the root has declared the prefix. */
  readonly declaration: string;
  readonly namespace: string;
  readonly isStrict: boolean;
}

const MAIN = /(?:wordprocessingml\/2006\/main|ooxml\/wordprocessingml\/main)$/u;
const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Read from the root's start tag, where Word, LibreOffice and every converter declare it. */
export function dialectOf({ source, root }: XmlPart): Dialect {
  const tag = source.slice(root.start, root.innerStart);
  const declared = [...tag.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)["']/gu)]
    .map(([, name, namespace = '']) => ({ name, namespace }))
    .filter(({ namespace }) => MAIN.test(namespace));
  const named = declared.find(({ name }) => name !== undefined);
  const namespace = (named ?? declared[0])?.namespace ?? TRANSITIONAL;
  const isStrict = !namespace.includes('/2006/');
  if (named?.name !== undefined) return { prefix: `${named.name}:`, declaration: '', namespace, isStrict };
  return { prefix: 'w:', declaration: ` xmlns:w="${namespace}"`, namespace, isStrict };
}

/** Markup written with the prefix `w:` as this part spells it; `w:` must not stand in text or values. */
export function spell({ prefix }: Dialect, markup: string): string {
  return prefix === 'w:' ? markup : markup.replace(/(<\/?|\s)w:/gu, `$1${prefix}`);
}
