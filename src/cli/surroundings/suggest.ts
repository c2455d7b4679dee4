/** «Did you mean …?» for a misspelt name. */
import levenshtein from 'natural/lib/natural/distance/levenshtein_distance.js';

/** The known name nearest to `name`, when it is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, distance: levenshtein.DamerauLevenshteinDistance(name, candidate) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}
