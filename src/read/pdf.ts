/** PDF files: the text layer in the order a person reads it, without what the pages repeat. */
import type { ReadNote } from '../model/document.ts';
import { extractText } from './pdf/extract.ts';
import { type Flow, flowOf } from './pdf/flow.ts';
import { loadLibrary } from './pdf/library.ts';
import { linesOf, lineText } from './pdf/lines.ts';
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
  const flow = flowOf(text);
  if (lettersOf(text, flow) < SCANNED * text.pages.length) throw new ReadError('no-text', 'scan');
  const { blocks, links } = blocksOf(text, flow);
  if (blocks.length === 0) throw new ReadError('no-text', 'scan');
  if (isUnreadable(blocks.map((block) => block.text).join('\n'))) throw new ReadError('unreadable-text');
  return { format: 'pdf', blocks, links, lineStarts: [], notes: notesOf(flow, text) };
};

/** A date with the hour, or an address: what a browser prints on the edge of a page, of a picture too. */
const PRINTED_BY_BROWSER =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s+\d{1,2}:\d{2}|^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$/u;

/** Letters of the text itself: what the pages repeat, and what a browser adds, is none of it. */
function lettersOf({ pages }: PdfText, { margins }: Flow): number {
  return pages
    .flatMap((page) => linesOf(page.words.filter((word) => !margins.words.has(word.from))))
    .filter((line) => !PRINTED_BY_BROWSER.test(lineText(line)))
    .reduce((sum, { words }) => sum + words.reduce((all, word) => all + word.text.length, 0), 0);
}

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
