/** What follows an element in its container. */
import type { XmlElement } from '../read/docx/xml.ts';

/** Marks between blocks that are no blocks. */
const RANGE_MARK =
  /^w:(?:bookmark|comment|perm|move(?:From|To)|customXml(?:Ins|Del|Move)\w*)\w*(?:Start|End)$|^w:proofErr$/u;

/** The next block of the same container, if any. */
export function followingIn(root: XmlElement, element: XmlElement): XmlElement | undefined {
  const siblings = parentOf(root, element)?.children ?? [];
  return siblings.slice(siblings.indexOf(element) + 1).find(({ name }) => !RANGE_MARK.test(name));
}

function parentOf(root: XmlElement, element: XmlElement): XmlElement | undefined {
  let parent: XmlElement | undefined = root;
  while (parent !== undefined && !parent.children.includes(element))
    parent = parent.children.find(({ start, end }) => start <= element.start && element.end <= end);
  return parent;
}

/** The blocks of a container, without the marks between them. */
export function blocksOf(container: XmlElement): XmlElement[] {
  return container.children.filter(({ name }) => !RANGE_MARK.test(name));
}
