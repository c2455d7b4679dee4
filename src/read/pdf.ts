/** PDF files: the text layer in the order a person reads it, without what the pages repeat. */
import type { ReadNote } from '../model/document.ts';
import { extractText } from './pdf/extract.ts';
import { type Flow, flowOf } from './pdf/flow.ts';
import { loadLibrary } from './pdf/library.ts';
import { lineText } from './pdf/lines.ts';
import type { PdfText } from './pdf/page.ts';
import { blocksOf } from './pdf/write.ts';
import { isUnreadable } from './quality.ts';
import { type AsyncReader, ReadError } from './reader.ts';

/** Fewer characters than this on a page on the average, and its text is a picture. */
const SCANNED = 10;

/** Reads a PDF. Segments point into the text of the file in the order of its storage. */
export const readPdf: AsyncReader = async ({ bytes }) => {
  const library = await loadLibrary();
  const file = await library.open(bytes);
  let text: PdfText;
  try {
    text = await extractText(file, library);
  } finally {
    await file.destroy();
  }
  const letters = text.pages.reduce(
    (sum, { words }) => sum + words.reduce((all, word) => all + word.text.length, 0),
    0,
  );
  if (letters < SCANNED * text.pages.length) throw new ReadError('no-text', 'scan');
  const flow = flowOf(text);
  const { blocks, links } = blocksOf(text, flow);
  if (blocks.length === 0) throw new ReadError('no-text', 'scan');
  if (isUnreadable(blocks.map((block) => block.text).join('\n'))) throw new ReadError('unreadable-text');
  return { format: 'pdf', blocks, links, lineStarts: [], notes: notesOf(flow, text) };
};

function notesOf({ margins, contents }: Flow, { pages }: PdfText): readonly ReadNote[] {
  const notes: ReadNote[] = [];
  const [first] = margins.running;
  if (first !== undefined) notes.push({ code: 'running-lines', detail: lineText(first.line) });
  else if (margins.words.size > 0) notes.push({ code: 'running-lines', detail: '' });
  if (contents > 0) notes.push({ code: 'contents-left-out', detail: String(contents) });
  const empty = pages.filter((page) => page.words.length === 0);
  if (empty.length > 0)
    notes.push({ code: 'pages-without-text', detail: empty.map((page) => page.number).join(', ') });
  return notes;
}
