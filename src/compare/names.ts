/** Proper names: words with a capital letter in the middle of a sentence that are no words of the language. */
import type { Document, Span } from '../model/document.ts';
import { soundOf } from './transliterate.ts';

export interface Name extends Span {
  readonly value: string;
}

const CAPITALISED = /(?<![\p{L}\p{N}.@/_-])\p{Lu}[\p{L}\p{N}’'-]{2,}(?![\p{L}\p{N}@/_])/gu;
/** Defined terms and words of institutions: translated, not transliterated. */
const NO_NAME =
  /^(?:закон|кодекс|политик|положени|сайт|пользовател|оператор|компани|обществ|сервис|клиент|приложени|услуг|республик|федераци|министерств|стать|глав|раздел|согласи|субъект|соглашени|администраци|заң|кодекс|саясат|пайдаланушы|қоғам|қызмет|қосымша|министрлі|бөлім|тарау|келісім|субъекті|деректер|law|code|policy|site|website|user|operator|company|service|app|republic|federation|ministry|article|section|consent|subject|personal|data|privacy|administration|agreement|client|customer|federal|civil|digital|january|february|march|april|may|june|july|august|september|october|november|december|january|avenue|street|road|boulevard|email|e-mail|cookie|sms|смс|имя|телефон|адрес|аты|мекенжай)/iu;

const ABBREVIATED = /(?<!\p{L})(?:г|гор|ул|пр|пр-т|пер|им|с|пос|обл|қ|к|St)\.\s*$/u;
/** A legal form that follows shows a name even where a sentence opens: "Quat Pay LLP". */
const BEFORE_FORM = /^(?:\s\p{Lu}[\p{L}-]*){0,3}\s(?:LLP|LLC|Ltd|Inc|JSC|ЖШС|АҚ|КеАҚ)(?!\p{L})/u;

/** Names of a passage. A word that opens a sentence, an item or a quotation of several words may be any word. */
export function namesIn(text: string, sentences: readonly Span[], offset: number): Name[] {
  const opens = new Set(sentences.map((s) => s.start - offset));
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const [word] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 12), start);
    const isFirst = opens.has(start) || (/[.:;!?•–—-]\s*$/u.test(before) && !ABBREVIATED.test(before));
    if ((isFirst && !BEFORE_FORM.test(text.slice(start + word.length))) || NO_NAME.test(word)) return [];
    if (/^\p{Lu}+$/u.test(word) && word.length < 4) return [];
    if (/^\p{Lu}{2,4}-/u.test(word) || isTitle(text, start, start + word.length)) return [];
    return [{ value: soundOf(word), start: start + offset, end: start + offset + word.length }];
  });
}

/** In the title of an act or of an institution every word may be capitalised, and is translated. */
function isTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  if (INSTITUTION.test(before.slice(-60)) || INSTITUTION.test(after.slice(0, 60))) return true;
  const opened = /[«“„"](?<head>[^«»“”„"]*)$/u.exec(before)?.groups?.head;
  const closed = /^(?<tail>[^«»“”„"]*)[»”"]/u.exec(after)?.groups?.tail;
  return (
    opened !== undefined && closed !== undefined && `${opened} ${closed}`.trim().split(/\s+/u).length >= 3
  );
}

const INSTITUTION =
  /министерств|министрл|ministry|министр|комитет|committee|агентств|agency|департамент|department/iu;

const known = new WeakMap<Document, readonly string[]>();

/** The sounds of all words of a document that begin with a capital letter, each once. */
export function soundsIn(document: Document): readonly string[] {
  const earlier = known.get(document);
  if (earlier !== undefined) return earlier;
  const words = new Set(document.text.match(/\p{Lu}[\p{L}\p{N}’'-]+/gu) ?? []);
  const sounds = [...new Set([...words].map(soundOf))];
  known.set(document, sounds);
  return sounds;
}
