/** One file's bytes → Document: finds the format, loads the reader of that format only, works out the structure. */
import type { Document, Format, Language } from '../model/document.ts';
import { detectFormat } from './detect.ts';
import { portioned } from './portions.ts';
import { qualityNotes } from './quality.ts';
import { type AsyncReader, ReadError, type Reader, type ReadInput } from './reader.ts';
import { nameNote } from './reading.ts';
import { buildDocument } from './structure.ts';

/**
 * The longest text that is still taken for a policy, in characters, and the longest plain-text file, in bytes.
 * The longest real policies stay under a hundredth of it; more is a mistake that would only cost minutes.
 */
const LONGEST_TEXT = 4_000_000;
const LARGEST_TEXT_FILE = 16_000_000;

/** Throws ReadError for a file that cannot be read. */
export async function readDocument(
  input: ReadInput,
  languageOf: (text: string) => Language,
): Promise<Document> {
  const format = detectFormat(input.name, input.bytes);
  if ((format === 'text' || format === 'markdown') && input.bytes.length > LARGEST_TEXT_FILE)
    throw new ReadError('too-large', `${Math.round(input.bytes.length / 1_000_000)} MB`);
  const raw = await (await readerOf(format))(input);
  const length = raw.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (length > LONGEST_TEXT) throw new ReadError('too-large', `${length} characters`);
  const notes = [...nameNote(input.name, format), ...raw.notes, ...qualityNotes(raw)];
  return buildDocument(input.name, portioned({ ...raw, notes }), languageOf);
}

/** Start-up time: a text file must not pay for the HTML parser. */
async function readerOf(format: Format): Promise<Reader | AsyncReader> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).readText;
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown;
    case 'html':
      return (await import('./html.ts')).readHtml;
    case 'docx':
      return (await import('./docx.ts')).readDocx;
    case 'odt':
      return (await import('./odt.ts')).readOdt;
    case 'rtf':
      return (await import('./rtf.ts')).readRtf;
    case 'doc':
      return (await import('./doc.ts')).readDoc;
    case 'mhtml':
      return (await import('./mhtml.ts')).readMhtml;
    case 'epub':
      return (await import('./epub.ts')).readEpub;
    case 'pdf':
      return (await import('./pdf.ts')).readPdf;
  }
}
