import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildOnce } from './build-once.ts';
import { contentHash } from './content-hash.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'build-once-'));

describe('a folder built once', () => {
  it('is built by the first who asks, and whole for the others', async () => {
    const folder = join(emptyFolder(), 'built');
    const build = (text: string) => async (into: string) => {
      await Promise.resolve();
      writeFileSync(join(into, 'file'), text);
    };
    await Promise.all([buildOnce(folder, build('a')), buildOnce(folder, build('b'))]);
    const first = readFileSync(join(folder, 'file'), 'utf8');
    await buildOnce(folder, build('c'));
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe(first);
    expect(readdirSync(join(folder, '..'))).toEqual(['built']);
  });

  it('is not there when the work fails, and nothing else is left', async () => {
    const base = emptyFolder();
    const fail = () => Promise.reject(new Error('no'));
    await expect(buildOnce(join(base, 'built'), fail)).rejects.toThrow('no');
    expect(existsSync(join(base, 'built'))).toBe(false);
    expect(readdirSync(base)).toEqual([]);
  });
});

describe('the hash of content', () => {
  it('changes with a byte or a name, and not with a test', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.ts'), 'one');
    const before = contentHash([folder], []);
    writeFileSync(join(folder, 'a.test.ts'), 'a test');
    expect(contentHash([folder], [])).toBe(before);
    writeFileSync(join(folder, 'a.ts'), 'two');
    const changed = contentHash([folder], []);
    writeFileSync(join(folder, 'b.ts'), '');
    expect(new Set([before, changed, contentHash([folder], [])]).size).toBe(3);
  });
});
