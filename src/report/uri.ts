/** Paths of documents in the forms that machines ask for. */

/** With forward slashes and without a leading "./". */
export function posixPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(posixPath(path));
}

/** A URI reference: relative for a relative path, `file:` for an absolute one. */
export function uriOf(path: string): string {
  const posix = posixPath(path);
  const encoded = posix
    .split('/')
    // half a surrogate pair has no encoding
    .map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')))
    .join('/');
  if (!isAbsolute(path)) return encoded;
  return `file://${posix.startsWith('/') ? encoded : `/${posix.slice(0, 2)}${encoded.slice('C%3A'.length)}`}`;
}
