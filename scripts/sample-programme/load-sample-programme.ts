import path from 'node:path';
import type { Composition } from '@alongside/backend/composition';
import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { importKinds } from '@alongside/backend/import/kinds/import-kinds';
import { type ImportResult, prepareImport } from '@alongside/backend/import/run/import-file';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { mirrorDeals } from './crm/mirror-deals.ts';
import { makeProgramme } from './generate/make-programme.ts';
import type { SampleRegistration } from './generate/sample-registrations.ts';
import { type SampleFiles, writeFiles } from './generate/write-files.ts';
import { layFoundation } from './lay-foundation.ts';

/** What of the product the sample is loaded through. */
export type SampleProduct = Pick<Composition, 'database' | 'dispatch' | 'services'>;

export interface SampleOptions {
  readonly commands: { readonly product: SampleProduct };
  readonly tenantId: Id<'tenant'>;
  readonly origins: { readonly hubspotOrigin: string };
  /** The spreadsheets are written to its `sample` folder. */
  readonly folder: string;
  /** Told what it is at. */
  readonly report: (detail: string) => void;
  /** The dates lie around it; now, unless told otherwise. */
  readonly now?: Instant;
}

/** What the import of each file answered. */
export type SampleResult = Readonly<Record<keyof SampleFiles, ImportResult>>;

/**
 * Fills a connected portal with the sample programme, through the importer. `seedSampleCrm` made
 * the deals before; twice changes nothing.
 *
 * @throws Error when a row is refused: then sample and rules do not fit together
 */
export async function loadSampleProgramme(options: SampleOptions): Promise<SampleResult> {
  const { tenantId, origins, report } = options;
  const { product } = options.commands;
  const programme = makeProgramme(options.now ?? product.services.clock.now());
  report('rules of engagement');
  await layFoundation(product, tenantId, programme.days.ago(400));
  report('deals');
  const deals = await mirrorDeals(product, tenantId, programme, origins.hubspotOrigin);
  const dealIdOf = ({ customer, deal }: SampleRegistration) =>
    deal === undefined ? undefined : deals.dealIdOf(customer.website);
  const files = writeFiles(path.join(options.folder, 'sample'), programme, dealIdOf);
  const result = await importFiles(options, files);
  await deals.finish();
  report('protection that is over');
  await runDeadlines({ ...product, clock: product.services.clock });
  return result;
}

async function importFiles(
  { commands, tenantId, report }: SampleOptions,
  files: SampleFiles,
): Promise<SampleResult> {
  const { database, dispatch, services } = commands.product;
  const all = { database, dispatch, clock: services.clock };
  const results: [string, ImportResult][] = [];
  for (const kind of importKinds) {
    const file = files[kind.name as keyof SampleFiles] as string | undefined;
    if (file === undefined) continue;
    const prepared = await prepareImport(all, tenantId, kind, file);
    const result = await prepared.run('write', (share) =>
      report(`${kind.name.replace('-', ' ')} ${Math.floor(share * 100)} %`),
    );
    const [problem] = result.problems;
    if (problem !== undefined) {
      const { line, column, value } = problem;
      throw new Error(`${file}, line ${line}, ${column} "${value}" ${problem.problem}`);
    }
    results.push([kind.name, result]);
  }
  return Object.fromEntries(results) as SampleResult;
}
