/** Colours as functions, so that a report without them is the same text. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly review: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  /** The words in question inside a quote. */
  readonly mark: (text: string) => string;
}

const same = (text: string): string => text;
/** No colour: the words in question are set between asterisks instead. */
export const PLAIN: Paint = {
  error: same,
  warning: same,
  info: same,
  review: same,
  good: same,
  strong: same,
  dim: same,
  mark: (text) => `**${text}**`,
};
