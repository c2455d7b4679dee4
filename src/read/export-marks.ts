/** Marks of an export that a reader leaves out of the text, although the person who reads the file sees them. */
import type { RawBlock, ReadNote } from '../model/document.ts';

/** Google Docs writes its bookmarks into exported text. */
const BOOKMARK = /^\[bookmark: [\w.-]+\][ \t]*(?<words>[^\r\n]*)/mu;
const MARKDOWN_HEADING = /#{1,6}[ \t]+$/u;

/** The detail is what stands beside the first mark. */
export function bookmarkNotes(text: string): ReadNote[] {
  const words = BOOKMARK.exec(text)?.groups?.words;
  return words === undefined ? [] : [{ code: 'export-marks', detail: words.trim() }];
}

/** Headings that a page shows with the signs of Markdown before them. What a script holds, it also renders. */
export function shownMarkdownNotes(page: string, blocks: readonly RawBlock[]): ReadNote[] {
  const marked = blocks.find(({ kind, segments }) => {
    const at = segments[0]?.source ?? 0;
    if (kind !== 'heading' || !MARKDOWN_HEADING.test(page.slice(Math.max(0, at - 12), at))) return false;
    return page.lastIndexOf('<script', at) <= page.lastIndexOf('</script', at);
  });
  return marked === undefined ? [] : [{ code: 'export-marks', detail: marked.text }];
}
