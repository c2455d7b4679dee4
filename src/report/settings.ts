/** The effective settings for a person: each value with where it comes from. */
import type { Language } from '../model/document.ts';
import type { Texts } from '../model/texts.ts';
import { safe } from './safe.ts';

/** One line: a setting, its value as YAML would have it, and its source in plain data. */
export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly from:
    | { readonly kind: 'option' | 'default' | 'found' }
    | { readonly kind: 'settings'; readonly at: string }
    | { readonly kind: 'mode'; readonly mode: string };
}

const SOURCES = {
  option: { ru: 'командная строка', kk: 'командалық жол', en: 'command line' },
  default: { ru: 'по умолчанию', kk: 'әдепкі', en: 'default' },
  found: { ru: 'ближайший файл', kk: 'ең жақын файл', en: 'nearest file' },
  mode: { ru: 'профиль {0}', kk: '{0} профилі', en: 'profile {0}' },
} satisfies Record<string, Texts>;

export function settingLines(rows: readonly SettingRow[], language: Language): string[] {
  const shown = rows.map(({ key, value, from }) => ({
    left: `${key}: ${valueText(value)}`,
    from: sourceText(from, language),
  }));
  const width = Math.min(48, Math.max(0, ...shown.map(({ left }) => left.length)));
  return shown.map(({ left, from }) => safe(`${left.padEnd(width)}  # ${from}`));
}

function valueText(value: unknown): string {
  if (value === undefined || value === null) return '–';
  return Array.isArray(value) ? `[${value.join(', ')}]` : String(value);
}

function sourceText(from: SettingRow['from'], language: Language): string {
  if (from.kind === 'settings') return from.at;
  const name = from.kind === 'mode' ? from.mode : '';
  return SOURCES[from.kind][language].replace('{0}', name);
}
