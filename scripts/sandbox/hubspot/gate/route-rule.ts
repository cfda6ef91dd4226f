import { requireObjectType } from '../objects/find-object.ts';
import { findObjectType } from '../objects/object-types.ts';

type Params = Readonly<Record<string, string>>;

/** What the gate must know of a route of the API. */
export type RouteRule = {
  /** Any one of these scopes opens the route. */
  readonly scopes: (params: Params) => readonly string[];
  /** Shape of the request body; `{object}` stands for the module of the path's object type. */
  readonly accepts?: string;
  /** Shape of the answer by status. */
  readonly answers?: Readonly<Record<number, string>>;
  readonly search?: boolean;
};

/** Route options that carry the rule to the gate. */
export const ruled = (rule: RouteRule) => ({ config: { rule } });

/** The module of message shapes for a path. */
export function shapeFor(shape: string, params: Params): string {
  const type = findObjectType(params['objectType'] ?? '');
  return shape.replace('{object}', type?.schemaModule ?? 'objects');
}

/** `crm.objects.deals.read` and its kin for the object type in the path. */
export const objectScope =
  (access: 'read' | 'write', param = 'objectType') =>
  (params: Params): readonly string[] => {
    const word = requireObjectType(params[param] ?? '').scopeWord;
    return [`crm.objects.${word}.${access}`];
  };

declare module 'fastify' {
  interface FastifyContextConfig {
    rule?: RouteRule;
  }
}
