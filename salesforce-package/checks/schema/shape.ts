/** What an element may hold. */
export type Shape =
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'anything' }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'element'; readonly children: ReadonlyMap<string, Child> };

export interface Child {
  readonly shape: Shape;
  readonly required: boolean;
}

/** Shapes by the name of their type, e.g. `CustomField`. */
export type Shapes = ReadonlyMap<string, Shape>;
