/** Findings about waivers and the baseline, in words and with the level that each deserves. */
import type { Severity } from '../model/law.ts';
import type { Notice } from '../model/report.ts';
import type { Texts } from '../model/texts.ts';

/** Where something stands in a file of the user; line and column from 1. */
export interface FilePlace {
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

const NOTICES = {
  // the finding itself is back, and its own level decides on the run
  'waiver-expired': {
    severity: 'warning',
    text: {
      ru: 'исключение для {0} истекло: находка снова в силе. Исправьте документ или продлите исключение решением ответственного',
      kk: '{0} үшін ерекшелік мерзімі өтті: ескерту қайта күшінде. Құжатты түзетіңіз немесе ерекшелікті жауапты тұлғаның шешімімен ұзартыңыз',
      en: 'the waiver of {0} has expired: its finding counts again. Mend the document, or have the waiver prolonged by whoever approves it',
    },
  },
  'waiver-unused': {
    severity: 'warning',
    text: {
      ru: 'исключение для {0} ни к чему не подошло: находки больше нет или изменилась её формулировка. Удалите или исправьте его',
      kk: '{0} үшін ерекшелік ештеңеге сәйкес келмеді: ескерту жоқ немесе мәтіні өзгерді. Оны жойыңыз немесе түзетіңіз',
      en: 'the waiver of {0} matched nothing: the finding is gone or its words have changed. Remove it or mend it',
    },
  },
  'waiver-unknown-rule': {
    severity: 'error',
    text: { ru: 'нет правила {0}', kk: '{0} ережесі жоқ', en: 'there is no rule {0}' },
  },
  'waiver-malformed': {
    severity: 'error',
    text: {
      ru: 'исключение не действует: {0}',
      kk: 'ерекшелік қолданылмайды: {0}',
      en: 'the waiver has no effect: {0}',
    },
  },
  'waiver-forbidden': {
    severity: 'error',
    text: {
      ru: 'находки правила {0} принять нельзя: исключение не действует. Исправьте документ',
      kk: '{0} ережесінің ескертулерін қабылдауға болмайды: ерекшелік қолданылмайды. Құжатты түзетіңіз',
      en: 'findings of {0} cannot be accepted: the waiver has no effect. Mend the document',
    },
  },
  'waiver-without-reason': {
    severity: 'error',
    text: {
      ru: 'исключение для {0} без причины не действует. Напишите: <!-- privlint-ignore {0}: причина -->',
      kk: '{0} үшін себепсіз ерекшелік қолданылмайды. Былай жазыңыз: <!-- privlint-ignore {0}: себебі -->',
      en: 'the waiver of {0} has no effect without a reason. Write: <!-- privlint-ignore {0}: reason -->',
    },
  },
  'baseline-stale': {
    severity: 'info',
    text: {
      ru: 'записей, которых больше нет в документах: {0}. Уберите их: privlint baseline prune',
      kk: 'құжаттарда енді жоқ жазбалар: {0}. Алып тастаңыз: privlint baseline prune',
      en: 'entries that no longer occur: {0}. Remove them: privlint baseline prune',
    },
  },
  'baseline-renamed': {
    severity: 'warning',
    text: {
      ru: 'документ переименован, его записи ещё действуют: {0}. Создайте список заново: privlint baseline create --force',
      kk: 'құжат атауы өзгерді, жазбалары әлі қолданылады: {0}. Тізімді қайта жасаңыз: privlint baseline create --force',
      en: 'a document was renamed, its entries still hold: {0}. Make the baseline anew: privlint baseline create --force',
    },
  },
} satisfies Record<string, { readonly severity: Severity; readonly text: Texts }>;

export type NoticeCode = keyof typeof NOTICES;

export function notice(code: NoticeCode, place: FilePlace, value: string | Texts): Notice {
  const { severity, text } = NOTICES[code];
  const fill = (language: keyof Texts): string =>
    text[language].replaceAll('{0}', () => (typeof value === 'string' ? value : value[language]));
  const message = { ru: fill('ru'), kk: fill('kk'), en: fill('en') };
  return { code, severity, ...place, message };
}
