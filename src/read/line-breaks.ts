/** Which forced line breaks (`<br>`, a line break in Word) separate points and which only wrap a sentence. */
import { parseLabel } from './structure/label.ts';

/** "Адрес: …", "E-mail: …". */
const NAMED_VALUE = /^\p{Lu}[^.:;!?]{1,40}:\s/u;
const ENDS_STATEMENT = /[.!?…;:][»”")\]]?$/u;
const STARTS_LIKE_A_LINE = /^(?:[\p{Lu}\d«"“(+@]|https?:|www\.|[\w.+-]+@[\w-]+\.)/u;
/** A line as long as this that ends in mid-sentence was broken to fit the page. */
const WRAPPED = 60;
const JOINING_END =
  /(?:^|\s)(?:и|или|в|во|на|с|со|по|к|ко|о|об|от|до|для|при|из|за|не|№|ст\.|п\.|г\.|және|мен|не|and|or|of|the|to|in|for|by)$/iu;

/** True when what stands after the break is a point or a line of its own, not the rest of the sentence before it. */
export function startsNewLine(before: string, after: string): boolean {
  if (startsWithLabel(after) || NAMED_VALUE.test(after)) return true;
  if (JOINING_END.test(before)) return false;
  if (ENDS_STATEMENT.test(before)) return true;
  if (!STARTS_LIKE_A_LINE.test(after)) return false;
  return before.length < WRAPPED;
}

/** A number, letter or bullet typed at the beginning ("3.4.", "а)", "•"), one that cannot be a word. */
export function startsWithLabel(text: string): boolean {
  const label = parseLabel(text.slice(0, 60));
  return label !== undefined && !label.weak;
}
