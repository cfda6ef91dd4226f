import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { loadOrg } from './load-org.ts';
import { listTests } from './run-tests.ts';
import { testHost } from './test-host.ts';

const org = loadOrg(fileURLToPath(new URL('../../force-app/main/default', import.meta.url)));

test.each(listTests(org))('$title', ({ run }) => run(testHost));
