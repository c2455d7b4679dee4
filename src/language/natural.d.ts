/** The parts of `natural` that are imported by path; the package types only its index, which drags databases in. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string };
  export default PorterStemmer;
}
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distance: { DamerauLevenshteinDistance(a: string, b: string, options?: object): number };
  export default distance;
}
