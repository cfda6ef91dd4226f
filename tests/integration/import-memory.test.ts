import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { partners } from '@alongside/backend/import/kinds/partners';
import { prepareImport } from '@alongside/backend/import/run/import-file';
import { expect, test } from 'vitest';
import { createTestDatabase } from '../support/database.ts';
import { createProgramme } from '../support/programme.ts';

async function writeSheet(file: string, rows: number): Promise<void> {
  const stream = createWriteStream(file);
  stream.write('reference;name;type;country\n');
  for (let row = 1; row <= rows; row += 1) {
    // Every tenth row is wrong, so that the list of problems is long as well.
    const type = row % 10 === 0 ? 'shop' : 'reseller';
    const line = `P-${row};"Partner ${row}; ""quoted""\nand two lines";${type};DE\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

const passes = [
  ['judging', 'dry', 20_000],
  ['writing', 'write', 3000],
] as const;

test.each(passes)('%s many rows takes no more memory than few', async (_name, mode, rows) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-memory-'));
  const database = await createTestDatabase();
  const programme = await createProgramme(database.url);
  try {
    const file = path.join(folder, 'partners.csv');
    await writeSheet(file, rows);
    const prepared = await prepareImport(programme, programme.tenantId, partners, file);
    const heap = new Map<number, number>();
    const result = await prepared.run(mode, (share) => {
      const tenth = Math.floor(share * 10);
      if (heap.has(tenth)) return;
      collect();
      heap.set(tenth, process.memoryUsage().heapUsed);
    });
    expect(result).toMatchObject({ rows, created: rows * 0.9, failed: rows * 0.1 });
    expect(result.problems).toHaveLength(20);
    expect(result.problemCount).toBe(rows * 0.1);
    const [early = 0, late = 0] = [heap.get(2), heap.get(9)];
    expect(early).toBeGreaterThan(0);
    expect(late - early).toBeLessThan(3 * 1024 * 1024);
  } finally {
    await programme.close();
    await database.close();
    rmSync(folder, { recursive: true });
  }
});
