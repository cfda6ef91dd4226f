import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

test.each(['authorization', 'cookie', 'token', 'accessToken', 'refreshToken', 'password', 'email'])(
  '%s never stands in the log, however deep it lies',
  (key) => {
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
    logger.info({ [key]: 'hidden', request: { [key]: 'hidden', headers: { [key]: 'hidden' } } });
    expect(lines.join()).not.toContain('"hidden"');
    expect(lines.join()).toContain('[removed]');
  },
);
