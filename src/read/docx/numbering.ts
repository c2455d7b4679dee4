/** Automatic numbers as Word shows them: counters per list, restarts, overrides, numbers from styles. */
import { bulletOf, formatNumber, type Level, readLevel } from './levels.ts';
import type { NumberingRef, Style } from './styles.ts';
import { child, childNumber, childValue, wholeNumber, type XmlElement, type XmlPart } from './xml.ts';

export interface ListPlace {
  /** As shown, without surrounding space; empty for a level that shows nothing. */
  readonly label: string;
  /** From 0. */
  readonly level: number;
  readonly isBullet: boolean;
}

export interface Numbering {
  /** Counts the paragraph and returns its label; undefined for a paragraph outside every list. */
  readonly next: (own: NumberingRef | undefined, style: Style) => ListPlace | undefined;
}

export interface List {
  readonly levels: ReadonlyMap<number, Level>;
  /** Shared by every `w:num` of the same abstract list. */
  readonly counters: (number | undefined)[];
}

export interface ListInstance {
  readonly list: List;
  readonly levels: ReadonlyMap<number, Level>;
  /** Level → start value; taken away once used, for it restarts the list on first use only. */
  readonly restarts: Map<number, number>;
}

const DEEPEST = 8;

export function readNumbering(part: XmlPart | undefined, resolveStyle: (id: string) => Style): Numbering {
  const abstracts = new Map<number, XmlElement>();
  const nums = new Map<number, XmlElement>();
  for (const element of part?.root.children ?? []) {
    if (element.name === 'w:abstractNum') put(abstracts, element, 'w:abstractNumId');
    if (element.name === 'w:num') put(nums, element, 'w:numId');
  }
  const lists = new Map<number, List>();
  const instances = new Map<number, ListInstance | undefined>();

  const listOf = (abstractId: number, seen: ReadonlySet<number>): List | undefined => {
    const known = lists.get(abstractId);
    if (known !== undefined) return known;
    const element = abstracts.get(abstractId);
    if (element === undefined || seen.has(abstractId)) return undefined;
    const link = childValue(element, 'w:numStyleLink');
    const linked = link === undefined ? undefined : nums.get(resolveStyle(link).numbering?.numId ?? -1);
    const target = childNumber(linked, 'w:abstractNumId');
    const list: List | undefined =
      target === undefined
        ? { levels: levelsIn(element), counters: [] }
        : listOf(target, new Set([...seen, abstractId]));
    if (list !== undefined) lists.set(abstractId, list);
    return list;
  };

  const instanceOf = (numId: number): ListInstance | undefined => {
    if (instances.has(numId)) return instances.get(numId);
    const element = nums.get(numId);
    const abstractId = childNumber(element, 'w:abstractNumId');
    const list = abstractId === undefined ? undefined : listOf(abstractId, new Set());
    const instance = element === undefined || list === undefined ? undefined : overridden(element, list);
    instances.set(numId, instance);
    return instance;
  };

  return {
    next: (own, style) => {
      const numId = own?.numId ?? style.numbering?.numId;
      const instance = numId === undefined || numId === 0 ? undefined : instanceOf(numId);
      if (instance === undefined) return undefined;
      return count(instance, levelFor(own, style, instance));
    },
  };
}

function put(map: Map<number, XmlElement>, element: XmlElement, idName: string): void {
  const id = wholeNumber(element.attributes[idName]);
  if (id !== undefined && !map.has(id)) map.set(id, element);
}

function levelsIn(element: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const inner of element.children) {
    const index = wholeNumber(inner.attributes['w:ilvl']);
    if (inner.name === 'w:lvl' && index !== undefined && index >= 0 && index <= DEEPEST)
      levels.set(index, readLevel(inner));
  }
  return levels;
}

function overridden(num: XmlElement, list: List): ListInstance {
  const levels = new Map(list.levels);
  const restarts = new Map<number, number>();
  for (const override of num.children) {
    const index = wholeNumber(override.attributes['w:ilvl']);
    if (override.name !== 'w:lvlOverride' || index === undefined) continue;
    const replaced = child(override, 'w:lvl');
    if (replaced !== undefined) levels.set(index, readLevel(replaced));
    const start = childNumber(override, 'w:startOverride');
    if (start !== undefined) restarts.set(index, start);
  }
  return { list, levels, restarts };
}

/** The level named in the paragraph; for numbering from a style, the level that names the style. */
function levelFor(own: NumberingRef | undefined, style: Style, instance: ListInstance): number {
  if (own?.level !== undefined) return Math.min(DEEPEST, Math.max(0, own.level));
  if (own?.numId === undefined) {
    for (const [index, level] of instance.levels) if (level.paragraphStyle === style.id) return index;
  }
  return Math.min(DEEPEST, Math.max(0, style.numbering?.level ?? 0));
}

/** Counts a paragraph of level `index` (from 0) and tells its label. */
export function count(instance: ListInstance, index: number): ListPlace | undefined {
  const level = instance.levels.get(index);
  if (level === undefined) return undefined;
  const { counters } = instance.list;
  const restart = instance.restarts.get(index);
  if (restart !== undefined) {
    counters[index] = restart;
    instance.restarts.delete(index);
  } else counters[index] = (counters[index] ?? level.start - 1) + 1;
  for (let deeper = index + 1; deeper <= DEEPEST; deeper++) {
    if (resets(instance.levels.get(deeper), index)) counters[deeper] = undefined;
  }
  // A level passed over shows its start value, and goes on from there.
  for (let above = 0; above < index; above++) counters[above] ??= startOf(instance, above);
  if (level.format === 'bullet') return { label: bulletOf(level.text), level: index, isBullet: true };
  return { label: labelOf(instance, index, level), level: index, isBullet: false };
}

function startOf(instance: ListInstance, index: number): number {
  return instance.restarts.get(index) ?? instance.levels.get(index)?.start ?? 1;
}

/** Whether a step of level `index` (from 0) starts the deeper level again. */
function resets(deeper: Level | undefined, index: number): boolean {
  if (deeper?.restart === undefined) return true;
  return deeper.restart > 0 && index < deeper.restart;
}

function labelOf(instance: ListInstance, index: number, level: Level): string {
  const shown = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    if (at > index) return '';
    const format = instance.levels.get(at)?.format ?? 'decimal';
    const value = instance.list.counters[at] ?? startOf(instance, at);
    return formatNumber(value, level.isLegal && format !== 'none' ? 'decimal' : format);
  });
  return shown.replace(/\s+/gu, ' ').trim();
}
