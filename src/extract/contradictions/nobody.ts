/** Whether a denial is of everybody and of all the data. */
import type { Findings } from '../detector.ts';
import type { Mention } from '../mention.ts';
import { isQualified } from './clash.ts';

/** «Содержимое переписки не передаётся», «visited sites … are not shared»: told of one kind of data. */
const ONE_KIND =
  /^[^.;]{0,60}(?:содержим|трафик|посещ[её]нн|запис(?:и|ей|ям) (?:звон|разгов)|traffic|visited|content|browsing|keystrokes|парол|password|құпиясөз|контакты не|фото|документ|биометр|здоровь|медицин|photo|document|biometr|health|құжат|сурет|мазмұн)/iu;

function isOfOneKind({ sentence }: Mention, { document }: Findings): boolean {
  return ONE_KIND.test(document.text.slice(sentence.start, sentence.end));
}

/** «Никому не передаём», whatever the data and whoever asks for them. */
export function isOfNobody(mention: Mention, findings: Findings): boolean {
  return (
    !findings.context.sentenceHolds(mention.sentence, 'clash.transfer-bounded') &&
    !isQualified(mention, findings) &&
    !isOfOneKind(mention, findings)
  );
}
