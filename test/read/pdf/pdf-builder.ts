/** Makes small PDF files: words at places, ruled lines, links; each character is half its size wide. */

export interface Placed {
  readonly x: number;
  /** Baseline from the top of the page. */
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PageSpec {
  readonly texts: readonly Placed[];
  readonly lines?: readonly (readonly [number, number, number, number])[];
  readonly links?: readonly { readonly at: readonly [number, number, number, number]; readonly to: string }[];
}

const WIDTH = 600;
const HEIGHT = 800;

export function pdfOf(pages: readonly PageSpec[], trailer = ''): Uint8Array {
  const codes = new Map<string, number>();
  const codeOf = (sign: string): number => {
    const known = codes.get(sign);
    if (known !== undefined) return known;
    codes.set(sign, 33 + codes.size);
    return 32 + codes.size;
  };
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  const streams = pages.map(({ texts, lines = [] }) =>
    [
      ...texts.map(({ x, y, text, size = 10, bold = false }) => {
        const shown = Array.from(text, (sign) => hex(codeOf(sign), 2)).join('');
        return `BT /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${shown}> Tj ET`;
      }),
      ...lines.map(([x1, y1, x2, y2]) => `${x1} ${HEIGHT - y1} m ${x2} ${HEIGHT - y2} l S`),
    ].join('\n'),
  );
  const map = [...codes].map(([sign, code]) => `<${hex(code, 2)}> <${hex(sign.charCodeAt(0), 4)}>`);
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ${map.length} beginbfchar ${map.join(' ')} endbfchar endcmap end end`;
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  const unicode = add(stream(toUnicode));
  const widths = Array.from({ length: 223 }, () => 500).join(' ');
  const font = (name: string): number =>
    add(
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 33 /LastChar 255 /Widths [${widths}] /ToUnicode ${unicode} 0 R /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    );
  const [plain, strong] = [font('Test'), font('Test-Bold')];
  const kids = pages.map(({ links = [] }, i) => {
    const content = add(stream(streams[i] ?? ''));
    const annotations = links.map(({ at: [x1, y1, x2, y2], to }) =>
      add(
        `<< /Type /Annot /Subtype /Link /Rect [${x1} ${HEIGHT - y2} ${x2} ${HEIGHT - y1}] /A << /S /URI /URI (${to}) >> >>`,
      ),
    );
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${content} 0 R /Annots [${annotations.map((n) => `${n} 0 R`).join(' ')}] /Resources << /Font << /F1 ${plain} 0 R /F2 ${strong} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  const entries = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

/** Words of a line one after the other, as converters place them. */
export function line(x: number, y: number, text: string, more: Partial<Placed> = {}): Placed {
  return { x, y, text, ...more };
}

/** Text broken into lines of `width` characters, 12 points apart. */
export function column(x: number, y: number, width: number, text: string): Placed[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((own, i) => line(x, y + 12 * i, own));
}
