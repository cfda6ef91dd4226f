import { guard, refusedImports } from './support/guard.ts';
import { isPackage } from './support/imports.ts';
import { readCode, readProductCode } from './support/source-tree.ts';

guard({
  rule: 'shared imports zod and itself',
  why: 'What crosses package borders must load in a browser, a worker and Node (architecture 2).',
  files: readProductCode('shared/src'),
  breaches: refusedImports(
    (_, { target }) => target !== 'zod' && !target.startsWith('shared/src/'),
  ),
  bad: [
    { path: 'shared/src/vocabulary/a.ts', text: "import { readFileSync } from 'node:fs';" },
    { path: 'shared/src/contracts/b.ts', text: "import type { A } from '@alongside/backend/a';" },
  ],
  good: [
    { path: 'shared/src/contracts/card/c.ts', text: "import { a } from '../../vocabulary/a.ts';" },
  ],
});

guard({
  rule: 'the backend imports of ours only itself and shared',
  why: 'The product does not know what starts, tests or shows it; move what both need to shared (architecture 1).',
  files: readProductCode('backend/src'),
  breaches: refusedImports(
    (_, { target }) => !isPackage(target) && !/^(backend|shared)\/src\//.test(target),
  ),
  bad: [
    { path: 'backend/src/app.ts', text: "import { port } from '../../scripts/start/port.ts';" },
  ],
});

const PATH_OUT_OF_PACKAGE =
  /^(?:import |export |\} ).*from '((?:\.\.\/)+(shared|backend|scripts|tests|hubspot-app|salesforce-package)\/[^']+)'/gm;

/** The browser tests show the cards with the answers of the cards' own tests. */
const CARD_TEST_DATA = 'hubspot-app/src/app/ui/test-data/';

guard({
  rule: 'a package is reached by its name, not by a path out of the folder',
  why: 'Only declared subpaths cross a border: write @alongside/shared/vocabulary/ids (style 7).',
  files: readCode(
    'shared',
    'backend',
    'scripts',
    'tests',
    'salesforce-package/apex-runner',
    'salesforce-package/checks',
  ),
  breaches: (files) =>
    files.flatMap(({ path, text }) =>
      [...text.matchAll(PATH_OUT_OF_PACKAGE)]
        .filter(([, , folder]) => !path.startsWith(`${folder}/`))
        .filter(([, specifier = '']) => !specifier.includes(CARD_TEST_DATA))
        .map(([, specifier]) => `${path} imports ${specifier}`),
    ),
  bad: [
    {
      path: 'tests/integration/a.test.ts',
      text: "import { a } from '../../backend/src/a.ts';",
    },
  ],
});

const APP_PACKAGES = new Set(['@hubspot/ui-extensions', 'react', 'vitest', 'alongside-hubspot-ui']);

guard({
  rule: 'the HubSpot app imports nothing of ours but its own packages',
  why: "HubSpot builds it outside the workspace: a generator writes contract.ts, and a test compares (architecture 2). Nothing else is installed in HubSpot's build.",
  files: readCode('hubspot-app/src/app'),
  breaches: refusedImports((_, { target }) =>
    isPackage(target) ? !APP_PACKAGES.has(target) : !target.startsWith('hubspot-app/src/app/'),
  ),
  bad: [
    {
      path: 'hubspot-app/src/app/cards/a.tsx',
      text: "import type { A } from '@alongside/shared/vocabulary/card-model';",
    },
    { path: 'hubspot-app/src/app/cards/b.tsx', text: "import axios from 'axios';" },
  ],
  good: [{ path: 'hubspot-app/src/app/cards/c.tsx', text: "import { useState } from 'react';" }],
});
