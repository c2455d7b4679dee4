/** Names of the reports that `check` writes, apart from what renders them: the command line must not load that to start. */
export const FORMATS = [
  'text',
  'json',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'ndjson',
  'markdown',
] as const;

export type Format = (typeof FORMATS)[number];
