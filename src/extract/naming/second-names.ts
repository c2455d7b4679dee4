/** A second word for the site, the operator or the user beside the one that the text has given it. */
import type { CapitalTerm } from '../capital-terms.ts';
import { type Defect, medium } from '../defects.ts';
import type { Mention } from '../mention.ts';

/** Kinds of terms whose words are names of one thing: `term.<kind>.<word>` in rules/vocabulary/drafting.yaml. */
const KINDS = ['resource', 'party', 'user'] as const;

/** Words of one kind, some of them never explained. */
export function secondNames(terms: readonly CapitalTerm[], text: string): Defect[] {
  return KINDS.flatMap((kind) => ofKind(kind, terms, text));
}

/** What whoever answers for the data does with them, and no other party to a contract. */
const HANDLES =
  /^ (?:также )?(?:не )?(?:обрабатыва|собира[ею]т|хранит|принимает (?:все |необходим)|обеспечивает (?:безопасн|конфиденц|сохран|защит)|осуществляет (?:обработк|сбор|хранен|трансграничн)|вправе (?:вносить|изменять|обновлять)|име\p{L}+ право (?:вносить|изменять|обновлять)|оставляет за собой)/iu;

/** «Исполнитель обрабатывает …» where the text has explained «Оператор», and no «Исполнитель». */
export function strangeRoles(terms: readonly CapitalTerm[], text: string): Defect[] {
  if (!terms.some((t) => t.id.startsWith('party.') && t.isDefined && t.uses.length > 1)) return [];
  return terms
    .filter((t) => (t.id === 'role.seller' || t.id === 'role.executor') && !t.isDefined)
    .flatMap((t) => [...t.uses, ...t.beginnings])
    .filter(
      (m) => m.block.kind !== 'heading' && HANDLES.test(text.slice(m.end, Math.min(m.block.end, m.end + 60))),
    )
    .slice(0, 2)
    .map(medium);
}

/** A word of one kind that the text never explains, beside one that it does or that it uses more. */
function ofKind(kind: (typeof KINDS)[number], terms: readonly CapitalTerm[], text: string): Defect[] {
  const all = terms
    .filter((t) => t.id.startsWith(`${kind}.`))
    .map((t) => ({
      ...t,
      names: [
        ...t.uses,
        ...t.beginnings.filter((m) => kind === 'user' || (kind === 'party' && isActor(m, text))),
        ...(kind === 'resource' ? ownBeginnings(t) : []),
      ],
    }));
  // one capital on «Сервис» may be a slip, a second name for the operator is none
  const isSlip = (t: (typeof all)[number]): boolean =>
    kind === 'resource' && !t.isDefined && t.names.length < 2 && !(t.isAlways && t.beginnings.length > 0);
  const named = all.filter((t) => t.names.length > 0 && !isSlip(t));
  const strange = named.filter((t) => !t.isDefined);
  const role = kind === 'party' ? terms.find((t) => isOwnRole(t, text)) : undefined;
  const leader =
    all.find((t) => t.isDefined) ??
    (role && { ...role, names: role.uses }) ??
    [...strange].sort((a, b) => b.names.length - a.names.length)[0];
  if (leader === undefined) return [];
  // «Сайт» of the Russian half is the «Website» of the English one
  const languages = new Set([...leader.uses, ...leader.beginnings].map((m) => m.sentence.language));
  const others = strange.filter(
    (t) => t !== leader && t.names.some((m) => languages.size === 0 || languages.has(m.sentence.language)),
  );
  if (others.length === 0) return [];
  return [...others, leader].flatMap((t) =>
    t.names.slice(0, 2).map(({ start, end }) => ({
      start,
      end,
      confidence: t === leader ? ('low' as const) : ('medium' as const),
    })),
  );
}

/** «Портал хранит …» and «Порталом пользуются …»: sentences begin with the word, and it never stands in one. */
function ownBeginnings({ isAlways, uses, beginnings }: CapitalTerm): readonly Mention[] {
  const own = beginnings.filter((m) => m.block.kind === 'paragraph' && m.from === m.sentence.from);
  return isAlways && uses.length === 0 && own.length > 1 ? own : [];
}

/** «ИП Сидоров (далее – Продавец)»: the role that the text gives the one whose text it is. */
const OWN_ROLE =
  /(?:ООО|ТОО|АО|ИП|[Пп]редпринимател\p{L}+) [^().;]{2,120}\((?:ИНН[^()]{0,60})?(?:далее|именуем)[^)]{0,30}(?<role>Продавец|Исполнитель|Разработчик)/u;

function isOwnRole({ id, isDefined }: CapitalTerm, text: string): boolean {
  if (!isDefined || !id.startsWith('role.')) return false;
  const role = OWN_ROLE.exec(text.slice(0, OPENING))?.groups?.role;
  return role !== undefined && id === (role === 'Продавец' ? 'role.seller' : 'role.executor');
}

/** Where a text says whose it is, in characters. */
const OPENING = 2000;

const ACTOR =
  /^(?:Оператор|Компания|Общество|Организация|Учреждение|Предприятие|Агентство|Администрация|Администратор|Правообладатель|Владелец|Продавец|Исполнитель|Әкімшілік|Әкімші)$/u;
const ACTS =
  /^ (?:сайта |портала |приложения |сервиса )?(?:также )?(?:не |вправе|обязу|обязан|может|имеет|\p{L}+(?:ет|ит|ёт|ется|ится)(?!\p{L}))/iu;

const KAZAKH_ACTS = /^[^.;:—–]{4,}(?:[аеи]ды|[аеи]ді|й?ды|й?ді|құқылы|міндетті|мүмкін)[.;]?\s*$/u;

/** «Компания вправе …», «Администрация Сайта использует …»: the sentence begins with a party that acts. */
function isActor({ start, end, block, sentence }: Mention, text: string): boolean {
  if (block.kind === 'heading' || !ACTOR.test(text.slice(start, end))) return false;
  // a Kazakh verb stands at the end
  if (sentence.language === 'kk') return KAZAKH_ACTS.test(text.slice(end, sentence.end));
  return ACTS.test(text.slice(end, Math.min(block.end, end + 60)));
}
