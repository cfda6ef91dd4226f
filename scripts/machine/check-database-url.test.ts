import { expect, test } from 'vitest';
import { throwUnlessUsable } from './check-database-url.ts';
import { findFreePort } from './free-port.ts';

test.each([
  ['mysql://ann:secret@db.example/app', 'mysql://ann@db.example/app", which does not begin'],
  ['postgres://ann:secret@127.0.0.1:PORT/app', 'ann@127.0.0.1:PORT/app, but nothing answers there'],
  ['postgres://ann:secret@localhost/app?host=/no/folder', 'but nothing answers there'],
  ['postgres://ann:secret@[', 'but it cannot be used (Invalid URL)'],
])('%s is refused in one sentence without its password', async (url, sentence) => {
  const port = String(await findFreePort());
  const refusal = throwUnlessUsable(url.replace('PORT', port));
  await expect(refusal).rejects.toThrow(sentence.replace('PORT', port));
  await expect(refusal).rejects.not.toThrow('secret');
});
