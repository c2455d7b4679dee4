/** What is shown to people, in each language. */
import type { Language } from './document.ts';

export type Texts = Readonly<Record<Language, string>>;
