/** What the generated pages of docs/rules are made of; built as a chunk of its own for the script that writes them. */
export { explain } from './report/explain.ts';
export { ruleMarkdown } from './report/rule-list.ts';
