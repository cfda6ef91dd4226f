import pg from 'pg';

type Parser = (text: string) => unknown;

/** By the type's number in PostgreSQL's catalogue. */
const PARSERS = new Map<number, Parser>([
  [pg.types.builtins.TIMESTAMPTZ, parseInstant],
  [pg.types.builtins.INT8, parseInteger],
  [pg.types.builtins.DATE, (text) => text],
]);

/**
 * How values leave the database: timestamptz as an `Instant` with milliseconds, date as
 * `YYYY-MM-DD`, int8 as a number. Everything else as pg does it (ranges are text, see `range.ts`).
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    (format === 'binary' ? undefined : PARSERS.get(type)) ?? pg.types.getTypeParser(type, format),
};

/** `2026-10-10 12:00:00.5+00` -> `2026-10-10T12:00:00.500Z`; finer than a millisecond is cut off. */
export function parseInstant(text: string): string {
  const instant = Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  if (Number.isNaN(instant)) throw new RangeError(`The database holds no instant but "${text}".`);
  return new Date(instant).toISOString();
}

function parseInteger(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new RangeError(`The database holds ${text}, which is too large for a safe integer.`);
}
