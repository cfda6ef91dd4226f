import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withDatabase, withoutPassword } from './database-url.ts';

test.each([
  [
    'postgres://u:p@db.example:5433/old?sslmode=require',
    'postgres://u:p@db.example:5433/new?sslmode=require',
  ],
  [
    'postgres://postgres@localhost/postgres?host=%2Ftmp%2Fa',
    'postgres://postgres@localhost/new?host=%2Ftmp%2Fa',
  ],
  ['postgres://postgres@/postgres?host=%2Ftmp%2Fa', 'postgres://postgres@/new?host=%2Ftmp%2Fa'],
  ['postgresql://localhost', 'postgresql://localhost/new'],
])('%s keeps its server when the database changes', (before, after) => {
  expect(withDatabase(before, 'new')).toBe(after);
});

test('no password is ever shown', () => {
  const password = fc.stringMatching(/^[\w@:!-]{1,20}$/).map((text) => `§${text}`);
  fc.assert(
    fc.property(password, (secret) => {
      expect(withoutPassword(`postgres://ann:${secret}@db.example/app`)).toBe(
        'postgres://ann@db.example/app',
      );
      expect(withoutPassword(`postgres://db.example/app?password=${secret}&a=b`)).not.toContain(
        '§',
      );
    }),
  );
});
