/** How a document speaks at its very beginning: it names itself, and says anew whose it is. */
import { COMMON_FORMS } from './legal-forms.ts';
import type { NamedKind } from './part-titles.ts';

/** «Настоящее согласие», «this Cookie Policy», «осы оферта»: a section does not call itself so. */
const SELF: Readonly<Record<NamedKind, RegExp>> = {
  consent: /(?<!\p{L})(?:настоящ\p{L}+ согласи[ея]|this consent|осы келісім(?!шарт))/iu,
  cookies:
    /(?<!\p{L})(?:настоящ\p{L}+ (?:политик|уведомлени|положени|правил)\p{L}*[^.]{0,60}(?:cookie|куки)|this cookies? (?:policy|notice|statement)|осы cookie)/iu,
  privacy:
    /(?<!\p{L})(?:настоящ\p{L}+ (?:политик|положени|уведомлени)|this (?:privacy|data protection|personal data) (?:policy|notice)|осы (?:құпиялы|саясат|ереже))/iu,
  terms:
    /(?<!\p{L})(?:настоящ\p{L}+ (?:[\p{L}]+ )?(?:оферт|договор|соглашени|услови|правил)|предлага\p{L}+ [^.]{0,120}(?:заключить|присоединиться)|this (?:user |licen[cs]e |public )?(?:agreement|offer)|these terms|осы (?:оферта|шарт|келісім)|шарт жасасу\p{L}* ұсын)/iu,
};
/** A policy may speak of «настоящее согласие» where it tells how consent is given. */
const WEIGHT: Readonly<Record<NamedKind, number>> = { consent: 1, cookies: 2, privacy: 1, terms: 2 };

const FORM = new RegExp(
  String.raw`(?<!\p{L})(?:${COMMON_FORMS}|ЖК|Inc|общество\p{L}* с ограниченной|товариществ\p{L}+ с ограниченной|индивидуальн\p{L}+ предпринимател\p{L}+)(?!\p{L})`,
  'iu',
);
const PARTICULARS =
  /(?<!\p{L})(?:ИНН|ОГРН|ОГРНИП|БИН|БСН|ИИН|ЖСН|именуем\p{L}+|в дальнейшем|далее\s[–—-]|бұдан әрі|адрес\p{L}*|мекенжай\p{L}*|registration number|registered|address)(?!\p{L})/iu;

/** «ООО «…» (ИНН …)», «ИП …, именуемый в дальнейшем …». */
export function presentsParty(text: string): boolean {
  return FORM.test(text) && PARTICULARS.test(text);
}

const NUMBER = /(?<!\d)\d{10,15}(?!\d)/gu;

/**
 * How much the first words below a title speak for a document of its own.
 * @param opening the first blocks below the title
 * @param before the blocks above it that say whose the text so far is
 */
export function weighOpening(kind: NamedKind, opening: readonly string[], before: readonly string[]): number {
  const [first = ''] = opening;
  const names = SELF[kind].test(first) ? WEIGHT[kind] : 0;
  if (before.length === 0) return names;
  const known = before.flatMap(numbersIn);
  const own = opening.filter(presentsParty).flatMap(numbersIn);
  const isStranger = known.length > 0 && own.length > 0 && !own.some((n) => known.includes(n));
  const isPresented = opening.some((text) =>
    kind === 'consent' ? FORM.test(text) && /соглас|келіс|consent/iu.test(text) : presentsParty(text),
  );
  return names + Number(isPresented || opening.some(presentsParty)) + (isStranger ? 2 : 0);
}

function numbersIn(text: string): string[] {
  return text.replace(/(?<=\d) (?=\d)/gu, '').match(NUMBER) ?? [];
}
