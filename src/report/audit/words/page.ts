/** The controls of the page, in the three languages. */
import type { Texts } from '../../../model/texts.ts';

export const PAGE = {
  policyText: { ru: 'Текст документа', kk: 'Құжат мәтіні', en: 'Text of the document' },
  filter: { ru: 'Отбор', kk: 'Сүзгі', en: 'Filter' },
  allNorms: { ru: 'все нормы', kk: 'барлық нормалар', en: 'all norms' },
  shownOf: { ru: 'Находок показано: {0}', kk: 'Көрсетілген табылғандар: {0}', en: 'Findings shown: {0}' },
  printText: { ru: 'печатать и текст', kk: 'мәтінді де басып шығару', en: 'print the text too' },
  print: { ru: 'Печать', kk: 'Басып шығару', en: 'Print' },
  skipToFindings: { ru: 'К находкам', kk: 'Табылғандарға', en: 'Skip to the findings' },
  showInText: { ru: 'показать в тексте', kk: 'мәтінде көрсету', en: 'show in the text' },
  noneHere: {
    ru: 'По этому отбору ничего нет.',
    kk: 'Бұл сүзгі бойынша ештеңе жоқ.',
    en: 'Nothing matches this filter.',
  },
} satisfies Record<string, Texts>;
