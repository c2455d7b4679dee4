/** The PDF library: loaded for a PDF only, silent, and kept from fonts, scripts and the network. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { ReadError } from '../reader.ts';

export type PdfFile = PDFDocumentProxy;

/** The longest real policies have some fifty pages. */
const MOST_PAGES = 1000;

export interface PdfLibrary {
  readonly open: (bytes: Uint8Array) => Promise<PdfFile>;
  /** Codes of the drawing operations by name. */
  readonly codes: Readonly<Record<string, number>>;
}

export async function loadLibrary(): Promise<PdfLibrary> {
  addTransfer();
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const codes: Readonly<Record<string, number>> = OPS;
  const open = async (bytes: Uint8Array): Promise<PdfFile> => {
    const task = getDocument({
      // The library takes the buffer away from its owner.
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableFontFace: false,
      // Pictures are never decoded: a scan must not cost seconds.
      maxImageSize: 0,
      stopAtErrors: false,
      enableXfa: false,
    });
    try {
      const file = await task.promise;
      if (file.numPages > MOST_PAGES) throw new ReadError('too-large', `${file.numPages} pages`);
      return file;
    } catch (error) {
      await task.destroy();
      throw problemOf(error);
    }
  };
  return { open, codes };
}

/** The library's errors in the terms of every reader. */
export function problemOf(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new ReadError('encrypted');
  return new ReadError('damaged', name === 'InvalidPDFException' || name === '' ? 'PDF' : `PDF, ${name}`);
}

/** ES2024's `ArrayBuffer.prototype.transferToFixedLength`, which the library needs and Node 20 does not have. */
function addTransfer(): void {
  const { prototype } = ArrayBuffer;
  if ('transferToFixedLength' in prototype) return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length: number): ArrayBuffer {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
    configurable: true,
    writable: true,
  });
}
