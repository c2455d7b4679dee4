export function withRanges(source: string): string;
export function patternWithRanges(pattern: string): string;
