/** The marks of comments in the text: where a range begins, where it ends, and the reference that shows it. */
import type { XmlElement } from '../read/docx/xml.ts';
import type { Anchor } from './anchors.ts';
import type { Body, Cut } from './cuts.ts';
import { spell } from './dialect.ts';
import type { Edit } from './splice.ts';

interface Markers {
  readonly cut: Cut;
  ends: string;
  starts: string;
}

/** The marks of all comments, those at one place together: what ends there before what begins. */
export function markerEdits(body: Body, placed: readonly { anchor: Anchor; id: number }[]): Edit[] {
  const { dialect, part } = body;
  const cuts = new Map<number, Markers>();
  const texts = new Set<XmlElement>();
  const at = (cut: Cut): Markers => {
    const markers = cuts.get(cut.at) ?? { cut, ends: '', starts: '' };
    cuts.set(cut.at, markers);
    if (cut.text !== undefined) texts.add(cut.text);
    return markers;
  };
  for (const { anchor, id } of placed) {
    const start = `<w:commentRangeStart${dialect.declaration} w:id="${id}"/>`;
    const end =
      `<w:commentRangeEnd${dialect.declaration} w:id="${id}"/>` +
      `<w:r${dialect.declaration}><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
    if (anchor.from.at === anchor.to.at) at(anchor.to).ends += start + end;
    else {
      at(anchor.from).starts += start;
      at(anchor.to).ends += end;
    }
  }
  return [
    ...[...texts].flatMap((text) => preserveSpace(part.source, text)),
    ...[...cuts.values()].map(({ cut, ends, starts }) => ({
      start: cut.at,
      end: cut.at,
      text: (cut.before ?? '') + spell(dialect, ends + starts) + (cut.after ?? ''),
    })),
  ];
}

/** The spaces at the seam of a text that is cut in two would be dropped without this attribute. */
function preserveSpace(source: string, text: XmlElement): Edit[] {
  const value = text.attributes['xml:space'];
  if (value === 'preserve') return [];
  const tag = source.slice(text.start, text.innerStart);
  const stated = value === undefined ? undefined : /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(tag);
  const start = stated ? text.start + stated.index : text.innerStart - 1;
  return [{ start, end: start + (stated?.[0].length ?? 0), text: ' xml:space="preserve"' }];
}
