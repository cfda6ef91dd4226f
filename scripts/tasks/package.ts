import path from 'node:path';
import { bundleLambda } from '../bundle/bundle-lambda.ts';
import { ROOT } from '../machine/paths.ts';
import { PlainError } from '../machine/plain-error.mjs';
import { runTask } from '../machine/run-task.ts';
import { packageHubspot } from '../package/hubspot/package-hubspot.ts';
import { packageSalesforce } from '../package/salesforce/package-salesforce.ts';

const packages: Readonly<Record<string, () => Promise<void>>> = {
  hubspot: packageHubspot,
  lambda: () => bundleLambda(path.join(ROOT, 'dist', 'lambda')),
  salesforce: packageSalesforce,
};

/** Writes and checks what is uploaded to a CRM or to AWS, e.g. `npm run package -- hubspot`. */
await runTask(async () => {
  const name = process.argv[2] ?? '';
  const run = packages[name];
  if (!run) {
    const known = Object.keys(packages).join(', ');
    throw new PlainError(`There is no package "${name}". Say which: ${known}.`);
  }
  await run();
  console.log(`dist/${name} is ready to upload.`);
  return 0;
});
