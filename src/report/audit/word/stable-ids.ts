/** The same names in every file: the library's own depend on chance and on what it wrote before. */

/** The library names relations by chance and counts bookmarks over all files it writes; here they count from 1. */
export function stableIds(xml: string, known: Map<string, string>): string {
  const stable = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const name = known.get(key) ?? String(known.size + 1);
    known.set(key, name);
    return name;
  };
  return xml
    .replace(/(?<=(?:r:id|r:embed|Id)="(?:rId)?)[a-z0-9_-]{21}(?=")/g, (id) => `x${stable('relation', id)}`)
    .replace(/(?<=(?:"|PAGEREF )_Toc)\d+(?=[" ])/g, (id) => stable('contents', id))
    .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+(?=")/g, (id) => stable('bookmark', id))
    .replace(/(?<=<wp:docPr\b[^>]*\bid=")\d+(?=")/g, (id) => stable('picture', id));
}
