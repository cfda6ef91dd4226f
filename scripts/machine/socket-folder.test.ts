import { rmdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { socketFolder } from './socket-folder.ts';

const LONGEST_SOCKET_PATH = 103;

test('a short folder holds its own socket', () => {
  expect(socketFolder('/home/ann/alongside/.alongside')).toBe('/home/ann/alongside/.alongside');
});

test.each([`/${'d'.repeat(80)}`, `/${'ü'.repeat(41)}`, `/a${'/deep'.repeat(400)}`])(
  'a folder that is too long for a socket gets a short private one, always the same (%#)',
  (folder) => {
    const found = socketFolder(folder);
    expect(Buffer.byteLength(`${found}/.s.PGSQL.5432`)).toBeLessThanOrEqual(LONGEST_SOCKET_PATH);
    expect(statSync(found).mode & 0o777).toBe(0o700);
    expect(socketFolder(folder)).toBe(found);
    rmdirSync(found);
  },
);
