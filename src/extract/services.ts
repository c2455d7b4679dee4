/** Named services that receive or store data, told from names that are only an address, a shop or an ordinary word. */
import type { Service } from '../model/pack.ts';
import type { Analysis } from './analysis.ts';
import type { Context } from './context.ts';
import type { Findings } from './detector.ts';
import type { Mention } from './mention.ts';
import { stanceOf } from './stance.ts';

export interface ServiceUse {
  readonly service: Service;
  readonly mention: Mention;
}

type Known = Pick<Findings, 'document' | 'analysis' | 'context' | 'services'>;

/** Kinds whose names also stand for the operator's own page or a person's account: they need a word of use. */
const CHANNELS: ReadonlySet<string> = new Set(['social-network', 'communication', 'video']);
/** Which words of trade (`rules/vocabulary/trades.yaml`) a kind is told by. */
const TRADES: Readonly<Record<string, string>> = {
  'call-tracking': 'communication',
  mailing: 'communication',
  video: 'communication',
  'forms-crm': 'forms',
  pos: 'forms',
  auth: 'identity',
  captcha: 'technical',
  antifraud: 'technical',
  maps: 'technical',
};

/** What makes an ordinary word the name of a company: «Resend Inc.». */
const COMPANY = /^,? (?:Inc|LLC|Ltd|Limited|GmbH|Corp|B\.V)(?![\p{L}])/u;

/** Letters of a line that gives a contact; a longer one tells what the service is used for. */
const CONTACT_LINE = 80;

const worked = new WeakMap<Analysis, readonly ServiceUse[]>();

/** Where the text says that a service receives or stores data, in the order of the text; worked out once a document. */
export function serviceUses(findings: Known): readonly ServiceUse[] {
  const known = worked.get(findings.analysis);
  if (known !== undefined) return known;
  const uses = findUses(findings);
  worked.set(findings.analysis, uses);
  return uses;
}

function findUses({ document, analysis, context, services }: Known): ServiceUse[] {
  const found: ServiceUse[] = [];
  for (const { service, owner, isOrdinary } of analysis.mentions.met(namesOf(services)))
    for (const mention of analysis.mentions.get(owner) ?? [])
      if (!isOrdinary || isName(mention, service, document.text, context)) found.push({ service, mention });
  found.push(...byHost(services, analysis));
  const longest = found.filter((a) => !found.some((b) => b !== a && covers(b.mention, a.mention)));
  return longest
    .filter((use) => receives(use, analysis, context))
    .sort((a, b) => a.mention.start - b.mention.start);
}

/** A concept that names a service, or an ordinary word that may name it. */
interface Named {
  readonly service: Service;
  readonly owner: string;
  readonly isOrdinary: boolean;
}

const namedKnown = new WeakMap<readonly Service[], readonly Named[]>();

/** Worked out once a pack: there are hundreds of services, of which a text names a few. */
function namesOf(services: readonly Service[]): readonly Named[] {
  const made =
    namedKnown.get(services) ??
    services.flatMap((service) => [
      { service, owner: `@service.${service.id}`, isOrdinary: false },
      { service, owner: `@service-word.${service.id}`, isOrdinary: true },
    ]);
  namedKnown.set(services, made);
  return made;
}

/** A capital letter, and a word of the trade in the sentence or above it. */
function isName(mention: Mention, service: Service, text: string, context: Context): boolean {
  if (!/^[\p{Lu}\p{N}]|\p{Lu}/u.test(text.slice(mention.start, mention.end))) return false;
  if (COMPANY.test(text.slice(mention.end, mention.end + 12))) return true;
  if (opensRecipient(mention, text, context)) return true;
  const trade = `trade.${TRADES[service.kind] ?? service.kind}`;
  return (
    context.sentenceHolds(mention.sentence, trade) ||
    (service.kind !== 'company' && context.isUnder(mention.block, trade))
  );
}

/** «Stripe — приём оплат» in a list of third parties. */
function opensRecipient({ start, end, block }: Mention, text: string, context: Context): boolean {
  return (
    block.kind !== 'paragraph' &&
    context.isUnder(block, 'recipient.heading') &&
    /^[\s*«"“]*$/u.test(text.slice(block.start, start)) &&
    /^[*»"”]*\s*(?:[—–;.,(]|$)/u.test(text.slice(end, block.end))
  );
}

function covers(longer: Mention, shorter: Mention): boolean {
  return (
    longer.from <= shorter.from &&
    longer.to >= shorter.to &&
    longer.to - longer.from > shorter.to - shorter.from
  );
}

function byHost(services: readonly Service[], analysis: Analysis): ServiceUse[] {
  const hosts = hostsOf(services);
  const uses: ServiceUse[] = [];
  for (const sentence of analysis.sentences) {
    if (sentence.joined !== undefined) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = analysis.tokens[i];
      const block = analysis.document.blocks[sentence.block];
      if (token?.kind !== 'url' || block === undefined) continue;
      const service = hostOwner(token.norm, hosts);
      if (service !== undefined)
        uses.push({
          service,
          mention: {
            owner: `@service.${service.id}`,
            from: i,
            to: i,
            start: token.start,
            end: token.end,
            sentence,
            block,
          },
        });
    }
  }
  return uses;
}

const hostsKnown = new WeakMap<readonly Service[], ReadonlyMap<string, Service>>();

/** Services by their hosts; worked out once a pack. */
function hostsOf(services: readonly Service[]): ReadonlyMap<string, Service> {
  const made =
    hostsKnown.get(services) ?? new Map(services.flatMap((s) => (s.hosts ?? []).map((host) => [host, s])));
  hostsKnown.set(services, made);
  return made;
}

function hostOwner(url: string, hosts: ReadonlyMap<string, Service>): Service | undefined {
  let host =
    url
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .split(/[/?#:]/)[0] ?? '';
  // below a site builder's domain stands the operator's own site
  if (/^[^.]+\.(?:tilda\.ws|onrender\.com|vercel\.app|netlify\.app|bitrix24\.(?:ru|kz))$/.test(host))
    return undefined;
  for (; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    const service = hosts.get(host);
    if (service !== undefined) return service;
  }
  return undefined;
}

function receives({ service, mention }: ServiceUse, analysis: Analysis, context: Context): boolean {
  const { sentence, block } = mention;
  const holds = (concept: string): boolean => context.sentenceHolds(sentence, concept);
  // «Политика Telegram-бота «…»» names the document
  const isTitle = block.index === 0 && block.kind === 'heading';
  if (isTitle || block.zone === 'page-header' || holds('recipient.ban-notice')) return false;
  if (holds('use.absent')) return false;
  if (
    service.kind === 'payment' &&
    (holds('recipient.requisites') || context.isUnder(block, 'recipient.requisites'))
  )
    return false;
  if (service.kind === 'marketplace' && !holds('recipient.passing')) return false;
  if (service.kind === 'company' && (holds('recipient.source') || holds('trade.login'))) return false;
  if (service.kind === 'advertising' && holds('recipient.account-data') && !holds('recipient.passing'))
    return false;
  if (
    CHANNELS.has(service.kind) &&
    (holds('recipient.made') ||
      isAddress(mention, analysis) ||
      isContactLine(mention, analysis, context) ||
      isListedAccount(mention, analysis) ||
      isAmongData(mention, analysis, context) ||
      !isChannel(mention, context))
  )
    return false;
  return stanceOf(mention, analysis.tokens, analysis.document.text) !== 'denied';
}

/** A page or an account in a messenger: «t.me/shop». */
const PAGE = String.raw`(?:https?:\/\/)?(?:t\.me|wa\.me|vk\.(?:com|ru))\/`;
const REACHED = new RegExp(String.raw`^\s?[:–—-]?\s?(?:\+?\d[\d\s()-]{8,}|@[\w.]+|${PAGE})`, 'u');
const PAGE_ITSELF = new RegExp(`^${PAGE}`, 'u');

/** «WhatsApp: +7 988 635-99-99», «Telegram – @shop», «канал: t.me/shop»: where the operator is reached. */
function isAddress({ start, end }: Mention, { document: { text } }: Analysis): boolean {
  return REACHED.test(text.slice(end, end + 24)) || PAGE_ITSELF.test(text.slice(start, end));
}

/** «Telegram администратора: @owner», «Discord: Our server» among the contacts: a label and where the operator is reached. */
function isContactLine(
  { start, end, block }: Mention,
  { document: { text } }: Analysis,
  context: Context,
): boolean {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const [words = ''] = text.slice(line, block.end).split('\n');
  return (
    /^[\s*•·–—-]*$/u.test(text.slice(Math.max(block.start, line), start)) &&
    /^\*{0,2}(?:\s[\p{L}-]+){0,2}\s?:\*{0,2}\s?\S/u.test(text.slice(end, block.end)) &&
    words.length <= CONTACT_LINE &&
    context.isUnder(block, 'contact.heading') &&
    !context.isUnder(block, 'recipient.heading')
  );
}

/** «телефон, ник в Telegram» in an enumeration: a kind of data, whatever the verb of the sentence is. */
function isListedAccount({ start, end }: Mention, { document, mentions }: Analysis): boolean {
  const accounts = mentions.get('@recipient.account-data') ?? [];
  return accounts.some(
    (m) =>
      m.start < start &&
      end <= m.end &&
      /(?:^|[,(;:]\s?)$/u.test(document.text.slice(m.block.start, m.start)),
  );
}

/** «Через мессенджеры (WhatsApp, …»: a way that data come, among kinds of data or not. */
const THROUGH_MESSENGERS =
  /(?:using|through|via|через|посредством) (?:\p{L}+ )?(?:messengers?|мессенджер\p{L}*)\s?\([^)]*$/iu;

/** «телефон, Telegram, Instagram» in the section on what is collected: accounts. */
function isAmongData(
  { start, end, block }: Mention,
  { document: { text } }: Analysis,
  context: Context,
): boolean {
  return (
    !THROUGH_MESSENGERS.test(text.slice(block.start, start)) &&
    context.isUnder(block, 'data.list') &&
    !context.isUnder(block, 'recipient.heading') &&
    /(?:^|[,(;:/]\s?)$/u.test(text.slice(block.start, start)) &&
    /^\s?(?:[,;).]|$)/u.test(text.slice(end, block.end))
  );
}

/** «Связаться в WhatsApp» and «кнопка Telegram» pass data; «ваш аккаунт в Telegram» is a kind of data, «Telegram: @shop» an address. */
function isChannel({ sentence, block }: Mention, context: Context): boolean {
  const holds = (concept: string): boolean => context.sentenceHolds(sentence, concept);
  if (holds('trade.login')) return true;
  if (holds('recipient.account-data') && !holds('recipient.passing')) return false;
  return (
    holds('trade.contact') ||
    holds('trade.at-work') ||
    holds('recipient.using') ||
    context.isUnder(block, 'recipient.heading')
  );
}
