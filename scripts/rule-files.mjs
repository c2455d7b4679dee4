/** Reads every YAML file below a folder: [{ path, data }], paths relative with `/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export function ruleFiles(root, below = '') {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return ruleFiles(root, path);
    if (!entry.name.endsWith('.yaml')) return [];
    try {
      return [{ path, data: parse(readFileSync(join(root, path), 'utf8')) }];
    } catch (error) {
      throw new Error(`${path}: ${error.message}`);
    }
  });
}
