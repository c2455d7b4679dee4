/** The encoding a page says it is in. */

/** A browser looks no further than this for the declaration. */
const HEAD = 4096;
const CHARSET = /<meta\b[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/iu;
const XML_DECLARATION = /^\s*<\?xml\b[^>]{0,200}?encoding\s*=\s*["']([\w.-]{2,40})["']/iu;

/** Label in `<meta charset>`, `http-equiv` or the XML declaration, as written there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (CHARSET.exec(head) ?? XML_DECLARATION.exec(head))?.[1];
}
