/** Paths as SARIF names them. */
import { isAbsolute, uriOf } from '../uri.ts';

/** Relative paths start where the run did. */
export function at(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  return isAbsolute(path) ? { uri: uriOf(path) } : { uri: uriOf(path), uriBaseId: '%SRCROOT%' };
}
