import type pg from 'pg';

const MARK = /^\/\* prepared: ([\w-]+) \*\//;

type Query = (statement: unknown, ...rest: unknown[]) => unknown;

/**
 * Lets a connection plan a statement once that begins with a comment like `prepared: deal-card`,
 * instead of at every call: for large statements that take longer to plan than to run. The driver
 * refuses two texts under one name.
 */
export function prepareNamed(client: pg.ClientBase): void {
  const query = client.query.bind(client) as Query;
  const queryNamed: Query = (statement, ...rest) => {
    const name = typeof statement === 'string' ? MARK.exec(statement)?.[1] : undefined;
    return query(name === undefined ? statement : { name, text: statement }, ...rest);
  };
  Object.assign(client, { query: queryNamed });
}
