import { UnusableFile } from '../import/sheet/unusable-file.ts';
import { readMoment } from '../import/values/read-moment.ts';

/**
 * A day or moment that a person wrote, as an instant. A day begins at midnight UTC here: what is
 * meant holds for the whole of it.
 *
 * @throws {UnusableFile} what cannot be read, and what to write instead
 */
export function readStart(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? `${written} 00:00` : written;
  const read = readMoment(day, 'unknown');
  if ('value' in read) return read.value;
  throw new UnusableFile(`"${written}" ${read.problem}. ${read.remedy}`);
}
