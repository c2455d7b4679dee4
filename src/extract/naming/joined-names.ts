/** Two names with a stroke between them: the text itself hesitates. */
import type { Document } from '../../model/document.ts';
import { type Defect, found } from '../defects.ts';

const PERSON = String.raw`(?:[Сс]убъект\p{L}*(?: ПДн| персональных данных)?|[Пп]ользовател(?:ь|я|ю|ем|е)|Клиент\p{L}?|Посетител(?:ь|я|ю|ем)|Покупател(?:ь|я|ю|ем)|Заказчик\p{L}?)`;
const PARTY = String.raw`(?:Оператор\p{L}{0,2}|Компани\p{L}|Обществ\p{L}|Организаци\p{L}|Администраци\p{L}(?: [Сс]айта)?)`;
const DATA = String.raw`[Пп]ерсональн\p{L}+ данны\p{L}+`;
const INFORMATION = String.raw`[Пп]ерсональн\p{L}+ информаци\p{L}+`;
const JOINED = new RegExp(
  String.raw`(?<!\p{L})(?:${PERSON} ?\/ ?${PERSON}|${PARTY} ?\/ ?${PARTY}|${DATA} ?\/ ?${INFORMATION}|${INFORMATION} ?\/ ?${DATA})(?!\p{L})`,
  'gu',
);

/** «субъект ПДн/пользователь», «Администрация Сайта/Компания»: the text itself hesitates between two names. */
export const joinedNames = (document: Document): Defect[] => found(document, JOINED, 'medium');
