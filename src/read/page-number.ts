/** A header or footer that holds nothing but the number of the page. */
const PAGE_NUMBER = /^[\s\d|/.–—-]*$|^(?:стр(?:аница|\.)?|page|бет)\s*\d+(?:\s*(?:из|of|\/)\s*\d+)?$/iu;

export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text);
}

/** What tells one running text from another: the number of the page does not. */
export function runningKey(text: string): string {
  return text.replace(/((?:стр(?:аница|\.)?|с\.|page|p\.|бет)\s*)\d+/giu, '$1#');
}
