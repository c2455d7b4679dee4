import type { Plugin } from 'esbuild';

export const letterClasses: Plugin;
export function withRanges(source: string): string;
