/** The text's own site at two addresses: «пользователей сайта a.ru» here, «посещающее сайт b.store» there. */
import type { Document } from '../../model/document.ts';
import { type Defect, medium } from '../defects.ts';
import { matchesInBlocks } from '../holding.ts';

const HOST = String.raw`(?:https?:\/\/)?(?:www\.)?(?<host>[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.(?!html?|php)\p{L}{2,10})(?![\p{L}\p{N}@])`;
const SITE = '(?:веб-|интернет-)?сайт';
/** Words beside which only the text's own site stands. */
const OWN = new RegExp(
  String.raw`(?:(?:пользовател|посетител)\p{L}+ ${SITE}а|посеща\p{L}+ ${SITE}|расположенн\p{L}+ на ${SITE}е|(?:администратор|владел)\p{L}+ ${SITE}а) ${HOST}`,
  'giu',
);
/** So close, in characters, two addresses are named side by side, as two sites. */
const ASIDE = 60;

export function ownHosts(document: Document): Defect[] {
  const hosts = new Map<string, Defect>();
  for (const { block, match } of matchesInBlocks(document, OWN)) {
    const host = match.groups?.host ?? '';
    const end = block.start + match.index + match[0].length;
    const name = host.toLowerCase().split('.').slice(-2).join('.');
    if (!hosts.has(name)) hosts.set(name, medium({ start: end - host.length, end }));
  }
  const [first, second, third] = [...hosts.keys()];
  // three are a list of sites
  return first === undefined ||
    second === undefined ||
    third !== undefined ||
    isListed(first, second, document)
    ? []
    : [...hosts.values()];
}

/** Somewhere both stand in one sentence and close together; the nearest two are neighbours. */
function isListed(first: string, second: string, { text }: Document): boolean {
  const lower = text.toLowerCase();
  const places = (name: string): { name: string; at: number }[] => {
    const found: { name: string; at: number }[] = [];
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) found.push({ name, at });
    return found;
  };
  const all = [...places(first), ...places(second)].sort((a, b) => a.at - b.at);
  return all.some((one, i) => {
    const last = all[i - 1];
    return (
      last !== undefined &&
      last.name !== one.name &&
      one.at - last.at < ASIDE &&
      !/[.!?]\s|\n/u.test(text.slice(last.at, one.at))
    );
  });
}
