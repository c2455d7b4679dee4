/** The part of `jsonld` that the tests use; the package brings no types. */
declare module 'jsonld' {
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly termType: string; readonly value: string };
  }
  const jsonld: {
    toRDF(
      document: object,
      options?: { readonly documentLoader?: (url: string) => Promise<never> },
    ): Promise<Quad[]>;
  };
  export default jsonld;
}
