/** Days that no calendar has, two dates of one edition, acts dated otherwise than they are or later than the text. */
import type { Document } from '../../model/document.ts';
import { headingsOf } from '../context.ts';
import { compareDates, datesOf, type TextDate } from '../dates.ts';
import { type Defect, defectAnswer, medium } from '../defects.ts';
import type { Detector } from '../detector.ts';

/** When well-known acts were signed. The number of a Russian law is unique only within its year: the title decides. */
const SIGNED: readonly (readonly [number: RegExp, title: RegExp, date: string])[] = [
  [/152\s?-?\s?(?:ФЗ|FZ)/iu, /персональн|personal|дербес/iu, '2006-07-27'],
  [/149\s?-?\s?(?:ФЗ|FZ)/iu, /об информации|information|ақпарат/iu, '2006-07-27'],
  [/38\s?-?\s?(?:ФЗ|FZ)/iu, /реклам|advertis|жарнама/iu, '2006-03-13'],
  [/126\s?-?\s?(?:ФЗ|FZ)/iu, /о связи|communicat/iu, '2003-07-07'],
  [/2300-(?:1|I)/iu, /потребител|consumer/iu, '1992-02-07'],
  [/94\s?-?\s?V(?![IV])/u, /персональн|personal|дербес/iu, '2013-05-21'],
  [/418\s?-?\s?V(?![IV])/u, /информатизац|informat|ақпараттандыру/iu, '2015-11-24'],
  [/508(?:\s?-?\s?II)?(?![IV\d])/u, /реклам|advertis|жарнама/iu, '2003-12-19'],
  [/1119/u, /требовани\p{L}+ к защите персональн/iu, '2012-11-01'],
  [/687/u, /без использования средств автоматизации/iu, '2008-09-15'],
];
/** A number of an act beside a date: «от 27.07.2006 № 152-ФЗ», «№ 152-ФЗ от 27.07.2006», «2013 жылғы 21 мамырдағы № 94-V». */
const ACT_AFTER =
  /^(?:\p{L}{0,4}|\s?г\.?|\s?года|\s?г\.? ?\))?\s?(?:N|№|No\.?)\s?(?<act>[\p{L}\p{N}/-]+)(?<title>[^.;]{0,90})/u;
const ACT_BEFORE = /(?:N|№|No\.?)\s?(?<act>[\p{L}\p{N}/-]+)\s(?:от|dated|of)\s$/u;

const EDITION: readonly (readonly [kind: string, words: RegExp])[] = [
  [
    'updated',
    /(?:дата (?:последне\p{L}+ )?(?:обновлени\p{L}|изменени\p{L}|редакции)|последнее обновление|обновлен\p{L}|редакци\p{L} от|в редакции от|last (?:updated?|modified|revised)|соңғы жаңарт\p{L}+|жаңартылған күні)[^.;\d]{0,25}$/iu,
  ],
  [
    'effective',
    /(?:дата вступлени\p{L} в силу|вступа\p{L}+ в силу с|действует с|effective (?:date|from|as of)|күшіне ен\p{L}+(?: күні)?)[^.;\d]{0,20}$/iu,
  ],
  [
    'approved',
    /(?:утвержден\p{L}*|утверждён\p{L}*|дата публикации|опубликован\p{L}*|бекітілген)[^.;]{0,60}$/iu,
  ],
];

const FORMER = /архив|предыдущ|прежн|истори|журнал|former|previous|archive|history|changelog/iu;

export const dateAnomaly: Detector = ({ document, analysis }, recogniser) => {
  const dates = datesOf(document);
  const impossible = dates.filter(
    (d) =>
      !d.exists &&
      d.year > 1900 &&
      d.year < 2200 &&
      (isMeantAsDate(d) ||
        (d.year >= 2000 && DATED.test(document.text.slice(Math.max(0, d.start - 40), d.start)))) &&
      !VERSION.test(document.text.slice(Math.max(0, d.start - 12), d.start)),
  );
  const defects: Defect[] = [...impossible, ...conflicting(dates, document), ...wrongActs(dates, document)];
  return defectAnswer(recogniser, defects, analysis);
};

/** «Версия 1.13.2024» numbers a program. */
const VERSION = /(?:верси\p{L}{1,2}|version|v)\.?\s?$/iu;

/** Words that only a date follows. */
const DATED =
  /(?:в силу с|редакци\p{L}{1,2} от|обновлени\p{L}|обновлено|утвержден\p{L}*|updated|effective(?: date)?|dated):?\s$/iu;

/** Two slips are no date but a version or a clause number. */
function isMeantAsDate({ month, day, year }: TextDate): boolean {
  return (month <= 19 && day <= 39) || (month >= 1 && month <= 12 && year >= 2000);
}

interface Edition {
  readonly kind: string;
  readonly date: TextDate;
}

/** Dates that stand for this edition: said at the beginning or the end, or of the policy itself. */
function editions(dates: readonly TextDate[], document: Document): Edition[] {
  const { text, blocks } = document;
  return dates.flatMap((date) => {
    const block = blocks.find((b) => b.start <= date.start && date.start < b.end);
    if (block === undefined || block.kind === 'cell' || block.end - block.start > 300) return [];
    const before = text.slice(Math.max(block.start, date.start - 90), date.start);
    if (headingsOf(document, block).some((h) => FORMER.test(text.slice(h.start, h.end)))) return [];
    if (
      /(?:закон|кодекс|приказ|постановлени|федеральн|\(ред|предыдущ|прежн|law|act)\p{L}*[^;]{0,90}$/iu.test(
        before,
      )
    )
      return [];
    const kind = EDITION.find(([, words]) => words.test(before))?.[0];
    return kind === undefined || ACT_AFTER.test(text.slice(date.end, date.end + 100)) ? [] : [{ kind, date }];
  });
}

/** The same label with two dates. Approval, publication and entry into force may well differ. */
function conflicting(dates: readonly TextDate[], document: Document): Defect[] {
  const all = editions(dates, document).filter((e) => e.kind !== 'approved');
  const clash = all.filter((e) => all.some((o) => o.kind === e.kind && compareDates(o.date, e.date) !== 0));
  // more than two are a list of former editions
  if (new Set(clash.map(({ date }) => `${date.year}-${date.month}-${date.day}`)).size > 2) return [];
  return clash.slice(0, 4).map(({ date }) => medium(date));
}

function wrongActs(dates: readonly TextDate[], document: Document): Defect[] {
  const { text } = document;
  const edition = editions(dates, document)
    .map((e) => e.date)
    .filter((d) => d.exists)
    .sort(compareDates)
    .at(-1);
  const defects: Defect[] = [];
  for (const date of dates) {
    const after = ACT_AFTER.exec(text.slice(date.end, date.end + 140));
    const before = ACT_BEFORE.exec(text.slice(Math.max(0, date.start - 30), date.start));
    const act = after?.groups?.act ?? before?.groups?.act;
    if (act === undefined) continue;
    const around = `${text.slice(Math.max(0, date.start - 120), date.start)} ${after?.groups?.title ?? text.slice(date.end, date.end + 90)}`;
    const known = SIGNED.find(
      ([number, title]) => new RegExp(`^(?:${number.source})`, number.flags).test(act) && title.test(around),
    );
    const iso = `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
    const isWrong = known !== undefined && known[2] !== iso;
    const isLater =
      known === undefined && edition !== undefined && compareDates(date, edition) > 0 && isAct(act, around);
    if (isWrong || isLater)
      defects.push({ start: date.start, end: date.end, confidence: isWrong ? 'high' : 'medium' });
  }
  return defects;
}

function isAct(number: string, around: string): boolean {
  return (
    /ФЗ|FZ|[IVX]{1,4}$|НҚ/u.test(number) ||
    /(?:закон|постановлени|кодекс|заң|қаулы)\p{L}*[^.;]{0,60}$/iu.test(around.slice(0, 120))
  );
}
