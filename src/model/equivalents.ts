/** Ids of the catalogue and their names in other vocabularies. */

export interface Equivalent {
  /** Prefixed name: "pd:EmailAddress". */
  readonly term: string;
  readonly match: 'exact' | 'close' | 'broad';
}

export interface Equivalents {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, Equivalent>>;
  readonly recipients: Readonly<Record<string, Equivalent>>;
  readonly rights: Readonly<Record<string, Equivalent>>;
  readonly purposes: Readonly<Record<string, Equivalent>>;
  readonly grounds: Readonly<Record<string, Equivalent>>;
  /** Provisions: the property of the process, and the class of what it points to. */
  readonly clauses: Readonly<Record<string, Equivalent & { readonly property: string }>>;
  /** Data categories of fideslang. */
  readonly fideslang: Readonly<Record<string, string>>;
}
