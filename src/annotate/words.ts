/** The comments' own words in the three languages. */
import type { Language, Zone } from '../model/document.ts';
import type { Texts } from '../model/texts.ts';

const WORDS = {
  error: { ru: 'ОШИБКА', kk: 'ҚАТЕ', en: 'ERROR' },
  warning: { ru: 'ПРЕДУПРЕЖДЕНИЕ', kk: 'ЕСКЕРТУ', en: 'WARNING' },
  info: { ru: 'ЗАМЕЧАНИЕ', kk: 'ЕСКЕРТПЕ', en: 'NOTE' },
  review: { ru: 'ВОПРОС', kk: 'СҰРАҚ', en: 'QUESTION' },
  missing: {
    ru: 'В тексте этого нет; здесь для него подходящее место.',
    kk: 'Мәтінде бұл жоқ; оған лайықты орын осы.',
    en: 'The text does not say it; this is where it would belong.',
  },
  elsewhere: { ru: 'Также:', kk: 'Сондай-ақ:', en: 'Also at:' },
  explained: {
    ru: 'Объяснение – в примечании к словам',
    kk: 'Түсіндірмесі мына сөздердегі ескертпеде:',
    en: 'Explained in the comment on the words',
  },
  footnote: { ru: 'В сноске:', kk: 'Сілтемеде:', en: 'In the footnote:' },
  textbox: { ru: 'В надписи:', kk: 'Мәтін өрісінде:', en: 'In the text box:' },
  'page-header': {
    ru: 'В верхнем колонтитуле:',
    kk: 'Жоғарғы колонтитулда:',
    en: 'In the page header:',
  },
  'page-footer': { ru: 'В нижнем колонтитуле:', kk: 'Төменгі колонтитулда:', en: 'In the page footer:' },
} satisfies Record<string, Texts> & Record<Exclude<Zone, 'body'>, Texts>;

export function word(key: keyof typeof WORDS, language: Language): string {
  return WORDS[key][language];
}
