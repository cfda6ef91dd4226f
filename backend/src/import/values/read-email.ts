import { emailAddress } from '@alongside/shared/vocabulary/values';
import type { RowReader } from '../columns/row-reader.ts';

/** A mail address, in lower case; a problem is noted with the reader. */
export function readEmail(reader: RowReader, column: string): string | undefined {
  return reader.read(column, (written) => {
    const address = written.replace(/^mailto:/i, '').toLowerCase();
    return emailAddress.safeParse(address).success
      ? { value: address }
      : { problem: 'is not a mail address', remedy: 'Write it like priya@northwind.com.' };
  });
}
