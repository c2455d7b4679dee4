/** The public API: everything is a pure function over plain data. */
export { extract } from './extract/extract.ts';
export { languageOf } from './language/passage.ts';
export { type Linted, type LintSettings, lint, lintWithText } from './lint.ts';
export type { Answer, Evidence, Extraction, Fact } from './model/clause.ts';
export type { Document, Language, Place } from './model/document.ts';
export type { CompiledPack } from './model/pack.ts';
export type { FileReport, Judgement, Notice, Report, Waived } from './model/report.ts';
export { compilePack, PackError } from './pack/compile.ts';
export { readDocument } from './read/read.ts';
export { ReadError } from './read/reader.ts';
