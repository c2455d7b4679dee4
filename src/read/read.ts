/** One file's bytes → Document: finds the format, loads the reader of that format only, works out the structure. */
import type { Document, Format, Language } from '../model/document.ts';
import { detectFormat } from './detect.ts';
import type { Reader, ReadInput } from './reader.ts';
import { buildDocument } from './structure.ts';

/** Throws ReadError for a file that cannot be read. */
export async function readDocument(
  input: ReadInput,
  languageOf: (text: string) => Language,
): Promise<Document> {
  const reader = await readerOf(detectFormat(input.name, input.bytes));
  return buildDocument(input.name, reader(input), languageOf);
}

/** Start-up time: a text file must not pay for the HTML parser. */
async function readerOf(format: Format): Promise<Reader> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).readText;
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown;
    case 'html':
      return (await import('./html.ts')).readHtml;
    case 'docx':
      return (await import('./docx.ts')).readDocx;
  }
}
