import type { Plugin } from 'esbuild';

export const letterClasses: Plugin;
export function withRanges(source: string): string;
export function patternWithRanges(pattern: string): string;
