/** The site in the operator's place: «Сайт вправе передать» beside «Администрация Сайта обязана». */
import type { Document } from '../../model/document.ts';
import type { CapitalTerm } from '../capital-terms.ts';
import { type Defect, found } from '../defects.ts';

const RESOURCE =
  '(?:Сайт|(?:И|и)нтернет-(?:магазин|сайт)|Портал|Платформа|Приложение|Сервис|Веб-(?:ресурс|сайт)|Личный кабинет)';
const ITS_NAME = String.raw`(?: (?:https?:\/\/|www\.)\S+| «[^»]+»| [\w.-]+\.\p{L}{2,})?`;
/** What only a person can do with data. */
const DOES = String.raw`(?:вправе|собирает|хранит|защищает|обрабатывает|обязуется|обязан\p{L}?|осуществляет (?:сбор|обработку)|не нес[её]т|не проверяет|гарантирует|переда[её]т|имеет право|не контролирует)`;
const RESOURCE_ACTS = new RegExp(
  `${RESOURCE}${ITS_NAME} (?!не (?:собирает|хранит|осуществляет))(?:не )?${DOES}`,
  'gu',
);

const RESOURCE_ACTS_EN =
  /(?<!\p{L})The (?:Online Store|Web[Ss]ite|Site|Portal|Platform|App|site|website) (?:has the right|reserves the right|undertakes|is obliged|guarantees|is not (?:responsible|liable)|does not (?:guarantee|verify))/gu;
const RESOURCE_ACTS_KK =
  /(?<!\p{L})(?:Сайт|Портал|Платформа|Қосымша|Интернет-дүкен) [^.;:—–]{3,150}(?:құқылы|міндеттенеді|міндетті|жауап бермейді|жауапты емес|кепілдік бер\p{L}+)(?!\p{L})/gu;

/** The site acts as the operator does elsewhere: «Сайт вправе передать» beside «Администрация Сайта обязана». */
export function actingResources(document: Document, terms: readonly CapitalTerm[]): Defect[] {
  const acts = [RESOURCE_ACTS, RESOURCE_ACTS_EN, RESOURCE_ACTS_KK].flatMap((p) =>
    found(document, p, 'medium'),
  );
  const parties = terms.filter(
    (t) => /^(?:party|role)\./.test(t.id) && (t.isDefined || t.id !== 'role.executor'),
  );
  // «Организация замен» at the beginning of an item is an act, and no party that only the capital makes
  const met = ({ id, uses, beginnings }: CapitalTerm): number =>
    uses.length + (id === 'party.organisation' && uses.length === 0 ? 0 : beginnings.length);
  const times = parties.reduce((n, t) => Math.max(n, met(t)), 0);
  // a party met once is enough where the site acts again and again
  return times >= 2 || (times === 1 && acts.length >= 2) ? acts : [];
}
