export type Query = Readonly<Record<string, string | undefined>>;

/** Where the app runs when its profile names no other place; the same origin as `local.json`. */
const DEFAULT_ORIGIN = 'https://api.alongside.example';

/** The origin that the profile variable `API_ORIGIN` names. */
export function readOrigin(variables: Readonly<Record<string, unknown>> | undefined): string {
  const origin = variables?.['API_ORIGIN'];
  return typeof origin === 'string' && origin !== '' ? origin : DEFAULT_ORIGIN;
}

/** A full address; `:name` in the path and the rest of the query are filled from `query`. */
export function buildUrl(origin: string, path: string, query: Query = {}): string {
  const inPath = new Set<string>();
  const filled = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(query[name] ?? '');
  });
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || inPath.has(name) ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return `${origin}${filled}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}
