/** The operator as a legal person or entrepreneur with its name; a brand, a site or an app alone is half of it. */
import type { Span } from '../../model/document.ts';
import { quotes } from '../answers.ts';
import type { Detector, Findings } from '../detector.ts';
import { clipMarked } from '../evidence.ts';
import { partiesOf } from '../operator.ts';

export const operatorIdentity: Detector = ({ document, analysis }, recogniser, cued) => {
  const { operator } = partiesOf(analysis);
  if (operator.length === 0) {
    if (cued.status !== 'no') return cued;
    const brand = brandOf({ document, analysis });
    return brand === undefined
      ? cued
      : { ...cued, status: 'partial', confidence: 'medium', evidence: quotes(document, [brand]) };
  }
  const order = [...operator].sort((a, b) => b.score - a.score || a.start - b.start);
  const spans = order.map((p) => {
    const sentence =
      analysis.sentencesOf(p.block.index).find((s) => s.start <= p.start && p.start < s.end) ?? p.block;
    return clipMarked(document.text, sentence, p);
  });
  return {
    id: recogniser.id,
    status: 'yes',
    confidence: (order[0]?.score ?? 0) >= 3 ? 'high' : 'medium',
    evidence: quotes(document, spans),
  };
};

/** Acronyms of technology, which are nobody's name. */
const TECHNOLOGY =
  /^(?:HTTPS?|HTML|COOKIES?|JSON|WIFI|IMEI|IDFA|GAID|GDPR|UTM|SDK|API|SSL|TLS|UUID|ANDROID|IOS|EMAIL|SAAS|CCPA|COPPA)$/;
const NAME = /(?<![\p{L}\p{N}.])(?:@[a-z]\w{3,}|[A-Z]{4,}|[A-Z][a-z]+[A-Z]\p{L}+)(?![\p{L}\p{N}])/gu;

/** «сайт стоматологии Ромашка», «Ромашка стоматологиясының сайты»: a name beside the word for what bears it. */
const BEARER =
  /(?<![\p{L}])(?:сайт|приложени|сервис|портал|магазин|платформ|бот)\p{L}*\s(?:\p{Ll}+\s){0,2}(?<name>\p{Lu}[\p{L}-]+)|(?<![\p{L}])(?<kk>\p{Lu}[\p{L}-]+)\s(?:\p{Ll}+\s){0,2}(?:сайты|қосымшасы|сервисі|қолданбасы)/gu;
/** Capitalised words of policies that are roles, not names. */
const ROLE =
  /^(?:Пользовател|Оператор|Администраци|Компани|Сайт|Сервис|Политик|Приложени|Интернет|Услуг|Клиент|Посетител|Обществ|Продавц|Покупател|Общи|Осы|Біз|Бұл|Пайдаланушы|Саясат|Яндекс|Google|Роскомнадзор|Вы$|Вам|Ваш|Мы$|РФ|РК)/u;

/** The first sentence that names a site, a mail domain, an account or a brand in Latin capitals. */
function brandOf({
  document,
  analysis,
}: Pick<Findings, 'document' | 'analysis'>): (Span & { mark?: Span }) | undefined {
  for (const sentence of analysis.sentences) {
    if (sentence.joined !== undefined) continue;
    const token = analysis.tokens
      .slice(sentence.from, sentence.to)
      .find((t) => t.kind === 'url' || t.kind === 'email');
    const text = document.text.slice(sentence.start, sentence.end);
    const name =
      [...text.matchAll(NAME)].find((m) => !TECHNOLOGY.test(m[0])) ??
      [...text.matchAll(BEARER)].find((m) => !ROLE.test(m.groups?.name ?? m.groups?.kk ?? ''));
    const mark =
      token ??
      (name === undefined
        ? undefined
        : { start: sentence.start + name.index, end: sentence.start + name.index + name[0].length });
    if (mark !== undefined) return clipMarked(document.text, sentence, mark);
  }
  return undefined;
}
