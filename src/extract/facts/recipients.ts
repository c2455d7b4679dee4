/** The fact `recipient`: kinds of persons to whom the text says data are, or may be, passed. */
import type { Analysis } from '../analysis.ts';
import { quotes } from '../answers.ts';
import { brandItems } from '../brand-items.ts';
import type { FactFinder, Findings } from '../detector.ts';
import { clip } from '../evidence.ts';
import type { Mention } from '../mention.ts';
import { type ServiceUse, serviceUses } from '../services.ts';
import { stanceOf } from '../stance.ts';

type Known = Omit<Findings, 'answer'>;

/** Kinds of recipients, and the words that must stand beside them: of passing data on, of using a service at all, of engaging someone, of answering to the state, of a business that changes hands, of publishing. */
const BESIDE: Readonly<
  Record<string, 'passing' | 'using' | 'engaging' | 'reporting' | 'succession' | 'publishing'>
> = {
  analytics: 'using',
  advertising: 'passing',
  payment: 'using',
  delivery: 'passing',
  hosting: 'using',
  communication: 'using',
  contractor: 'engaging',
  partner: 'passing',
  affiliate: 'passing',
  'insurer-bank': 'passing',
  government: 'reporting',
  counterparty: 'passing',
  successor: 'succession',
  'social-network': 'passing',
  'auditor-consultant': 'passing',
  public: 'publishing',
  'other-users': 'passing',
};

/** What the use of a named service says about the kinds of recipients. */
const BY_SERVICE: Readonly<Record<string, string>> = {
  analytics: 'analytics',
  advertising: 'advertising',
  payment: 'payment',
  delivery: 'delivery',
  hosting: 'hosting',
  'fonts-cdn': 'hosting',
  communication: 'communication',
  mailing: 'communication',
  'call-tracking': 'communication',
  'forms-crm': 'communication',
  'social-network': 'social-network',
  ai: 'contractor',
  maps: 'contractor',
  pos: 'contractor',
  captcha: 'contractor',
  antifraud: 'contractor',
};

/** What a platform with many trades does, by the words beside its name; the first that fits. */
const BY_TRADE: readonly (readonly [string, string])[] = [
  ['payment', 'payment'],
  ['push', 'communication'],
  ['analytics', 'analytics'],
  ['hosting', 'hosting'],
];

const DATA =
  /персональн\p{L}+ (?:данн|информац)|(?:дербес|жеке) (?:дерек|мәлімет)|personal (?:data|information)|ПДн?(?!\p{L})/iu;

/** Whom a breach is told to gets no data of it. */
const BREACH = /неправомерн|инцидент|утечк|breach|incident/iu;

export const recipients: FactFinder = (findings) => {
  const uses = serviceUses(findings);
  const values = Object.keys(BESIDE).flatMap((kind) => {
    const named = uses.filter((use) => kindOf(use, findings) === kind).map((use) => use.mention);
    if (kind === 'contractor') named.push(...brandItems(findings));
    const mentions = [
      ...(findings.analysis.mentions.get(`@recipient.${kind}`) ?? []).filter((m) =>
        receives(m, kind, findings),
      ),
      ...(findings.analysis.mentions.get(`@recipient-role.${kind}`) ?? []).filter((m) =>
        isRole(m, kind, findings),
      ),
      ...named,
    ];
    // what stands in the section about transfers says it best, then what speaks of passing the data themselves
    const told = mentions.filter((m) => findings.context.isUnder(m.block, 'recipient.heading'));
    const passed = mentions.filter((m) => isOfData(m, findings));
    const spans = [...told, ...passed, ...mentions].map((m) => clip(findings.document.text, m.sentence, m));
    return spans.length === 0 ? [] : [{ value: kind, evidence: quotes(findings.document, spans) }];
  });
  return { id: 'recipient', values };
};

/** «Передаём персональные данные органам …», not «направляем в орган уведомление». */
function isOfData({ sentence }: Mention, { document, context }: Known): boolean {
  const text = document.text.slice(sentence.start, sentence.end);
  return context.sentenceHolds(sentence, 'recipient.passing') && DATA.test(text) && !BREACH.test(text);
}

/** «(мысалы, хостинг, …)»: examples in brackets. */
const EXAMPLE = /\((?:мысалы|например|e\.g\.|for example|such as),? [^()]*$/iu;

/** What engaged persons do tells their kind: «подрядчикам: хостинг, рассылки», «третьим лицам (например, хостинг)». */
function isRole(mention: Mention, kind: string, findings: Known): boolean {
  const { document, analysis, context } = findings;
  const { block, sentence } = mention;
  if (
    EXAMPLE.test(document.text.slice(sentence.start, mention.start)) &&
    own('recipient.third-party', mention, analysis)
  )
    return receives(mention, kind, findings);
  const provider = (analysis.mentions.get('@recipient.provider') ?? []).find(
    (m) => m.sentence === sentence && m.to < mention.from,
  );
  if (provider === undefined || !context.isUnder(block, 'recipient.heading')) return false;
  const between = document.text.slice(provider.end, mention.start);
  return /^[^.;]{0,30}[:(]/u.test(between) && !/[.;)]/u.test(between) && receives(mention, kind, findings);
}

/** The kind of recipient that a service is; what a bank or a platform does, the words beside it say. */
function kindOf(
  { service, mention }: ServiceUse,
  { analysis, document, context }: Known,
): string | undefined {
  const holds = (trade: string): boolean => own(`trade.${trade}`, mention, analysis);
  if (
    service.kind === 'payment' &&
    /банк|bank/i.test(document.text.slice(mention.start, mention.end)) &&
    !holds('payment')
  )
    return 'insurer-bank';
  if (service.kind === 'marketplace') return holds('payment') ? 'payment' : undefined;
  if (service.kind === 'app-platform' || service.kind === 'company') {
    const trade = BY_TRADE.find(([word]) => holds(word));
    return (
      trade?.[1] ?? (isHead(mention, document.text) && isTold(mention, context) ? 'contractor' : undefined)
    );
  }
  // a messenger through which one signs in is a social login
  if (service.kind === 'communication' && isSignIn(mention, analysis, document.text)) return 'social-network';
  if (service.kind === 'auth' && isTold(mention, context)) return 'social-network';
  if (/font|шрифт/i.test(service.name)) return undefined;
  return BY_SERVICE[service.kind];
}

/** The name opens its item or cell: «Firebase — вход», «**Apple** (покупки)». */
function isHead({ start, block }: Mention, text: string): boolean {
  return block.kind !== 'paragraph' && /^[\s*«"“]*$/u.test(text.slice(block.start, start));
}

function isTold({ block }: Mention, context: Known['context']): boolean {
  return context.isUnder(block, 'recipient.heading');
}

/** «Войти через Telegram»; «бот доступен через Telegram» signs nobody in. */
function isSignIn({ from, to, sentence }: Mention, { mentions }: Analysis, text: string): boolean {
  return (mentions.get('@trade.login') ?? []).some(
    (m) =>
      m.sentence === sentence &&
      m.from <= to + 1 &&
      m.to >= from - 1 &&
      /вход|войти|авториз|аутентиф|логин|sign|log|oauth|кір|тіркел/iu.test(text.slice(m.start, m.end)),
  );
}

/** Whether the mention's very sentence holds the concept; an introduction does not count. */
function own(concept: string, { sentence }: Mention, analysis: Analysis): boolean {
  return (analysis.mentions.get(`@${concept}`) ?? []).some((m) => m.sentence === sentence);
}

/** Whether the mention is a part of a longer one («банк-эквайер»). */
function within(concept: string, { from, to }: Mention, analysis: Analysis): boolean {
  return (analysis.mentions.get(`@${concept}`) ?? []).some((m) => m.from <= from && m.to >= to);
}

function receives(mention: Mention, kind: string, { analysis, context }: Known): boolean {
  const { block, sentence } = mention;
  const says = (concept: string): boolean => own(concept, mention, analysis);
  // an item of a list of purposes inherits no verb: «обрабатываются в целях:» over «связь через мессенджеры»
  const purpose = block.leadIn !== undefined && context.blockHolds(block.leadIn, 'data.purposes-lead');
  const used = context.isUnder(block, 'recipient.use-heading');
  const holds = (concept: string): boolean =>
    purpose || used ? says(concept) : context.sentenceHolds(sentence, concept);
  if (
    block.kind === 'heading' ||
    block.zone === 'page-header' ||
    block.cell?.header === true ||
    context.defines(sentence)
  )
    return false;
  if (says('recipient.source') || says('recipient.requisites')) return false;
  if (kind === 'social-network' && says('recipient.account-data') && !says('recipient.passing')) return false;
  if (kind === 'other-users' && says('recipient.visible'))
    return stanceOf(mention, analysis.tokens, analysis.document.text) !== 'denied';
  if (kind === 'delivery' && within('recipient.communication', mention, analysis)) return false;
  // «ник в мессенджере» is asked for, not sent
  if (kind === 'communication' && within('data.messenger-account', mention, analysis)) return false;
  // «связь с Оператором возможна через мессенджеры» tells how people write to it
  if (
    kind === 'communication' &&
    context.sentenceHolds(sentence, 'recipient.reaching') &&
    !says('recipient.passing')
  )
    return false;
  // «банк-эквайер» is a payment service, «банк картасы» a kind of data
  if (
    kind === 'insurer-bank' &&
    ['recipient.payment', 'data.payment-card', 'data.bank-account'].some((c) => within(c, mention, analysis))
  )
    return false;
  if (kind === 'contractor' && says('recipient.chosen')) return false;
  if (kind === 'public' && (says('dissemination.not-data') || says('recipient.own-posting'))) return false;
  if (kind === 'government' && says('recipient.complaint')) return false;
  if (kind === 'successor' && says('recipient.ending')) return false;
  if (
    !holds('recipient.passing') &&
    !holds(`recipient.${BESIDE[kind] ?? 'passing'}`) &&
    !context.isUnder(block, 'recipient.heading')
  )
    return false;
  return (
    stanceOf(mention, analysis.tokens, analysis.document.text) !== 'denied' &&
    !leadInDenies(mention, { analysis, context })
  );
}

/** «Мы не передаём данные:» over an item denies it; «не передаём, кроме:» does not. */
function leadInDenies({ block }: Mention, { analysis }: Pick<Known, 'analysis' | 'context'>): boolean {
  const lead = block.leadIn === undefined ? undefined : analysis.sentencesOf(block.leadIn).at(-1);
  if (lead === undefined || block.leadIn === block.index) return false;
  const passing = (analysis.mentions.get('@recipient.passing') ?? []).filter((m) => m.sentence === lead);
  const turned = /исключением|кроме|следующи[хм] случа|except|unless|қоспағанда|басқа/iu.test(
    analysis.document.text.slice(lead.start, lead.end),
  );
  return !turned && passing.some((m) => stanceOf(m, analysis.tokens, analysis.document.text) === 'denied');
}
