import { CompiledQuery, type RawBuilder, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Stands for the value of that name in the text of a statement. */
type Placeholder<Values> = (name: keyof Values & string) => RawBuilder<unknown>;

/**
 * A large statement that is put together once, and planned once by each connection (see
 * `prepare-named.ts`); its values are given by name.
 *
 * @param name of the statement; no other may bear it
 */
export function prepareStatement<Row, Values extends Readonly<Record<string, unknown>>>(
  name: string,
  write: (value: Placeholder<Values>) => RawBuilder<Row>,
): (tx: Transaction<Tables>, values: Values) => Promise<readonly Row[]> {
  let written: { readonly text: string; readonly names: readonly string[] } | undefined;
  return async (tx, values) => {
    if (written === undefined) {
      const compiled = write((one) => sql`${one}`).compile(tx);
      written = {
        text: `/* prepared: ${name} */ ${compiled.sql}`,
        names: compiled.parameters as readonly string[],
      };
    }
    const parameters = written.names.map((one) => values[one]);
    const { rows } = await tx.executeQuery<Row>(CompiledQuery.raw(written.text, parameters));
    return rows;
  };
}
