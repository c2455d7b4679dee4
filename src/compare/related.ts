/** Whether two texts are of one operator at all: what identifies one is looked for in both. */
import type { Text, Texts } from './text.ts';

/** Kinds of facts that belong to one operator. */
const OWN: ReadonlySet<string> = new Set(['identifier', 'email', 'phone']);
/** Sites that every policy may point to. */
const SHARED =
  /(?:google|apple|yandex|ya|vk|facebook|instagram|whatsapp|wa|t|youtube|mail|adilet\.zan|zakon|gov|egov|pravo|consultant|garant|allaboutcookies|aboutcookies)\.[a-z]+$/u;

/**
 * Texts whose numbers, addresses and sites have nothing in common, and most of whose words neither.
 * @param share share of the text that has a counterpart, 0 to 1
 * @param enough share from which on one is a version of the other, whoever the operator is
 */
export function areUnrelated({ left, right }: Texts, share: number, enough: number): boolean {
  if (share >= enough) return false;
  const [mine, theirs] = [signsOf(left), signsOf(right)];
  if (mine.size === 0 || theirs.size === 0) return share < STRANGE;
  return ![...mine].some((sign) => theirs.has(sign));
}

/** With less in pairs texts that name nobody are strangers. */
const STRANGE = 0.1;

function signsOf({ units }: Text): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ particulars }) =>
      particulars.flatMap(({ kind, value }) => {
        if (kind === 'link') return siteOf(value);
        const site = kind === 'email' ? siteOf(value.split('@')[1] ?? '') : [];
        return OWN.has(kind) ? [value, ...site] : site;
      }),
    ),
  );
}

function siteOf(link: string): string[] {
  const host = link.split(/[/?#:]/)[0]?.toLowerCase() ?? '';
  const site = host.split('.').slice(-2).join('.');
  return host === '' || SHARED.test(host) ? [] : [site];
}
