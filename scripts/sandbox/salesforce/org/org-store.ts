import type { SandboxState } from '../../hubspot/state/open-state.ts';
import { makeRecordId } from '../ids/record-id.ts';
import type { OrgOptions } from '../options.ts';
import { createRecordStore } from '../records/record-store.ts';
import type { OrgSchema } from '../schema/org-schema.ts';
import { buildSchema } from '../schema/org-schema.ts';
import { createQueryCursors } from '../soql/query-cursors.ts';
import { createApiUsage } from './api-usage.ts';
import type { Org, ValidationRule } from './org.ts';
import { createQueryJobs } from './query-jobs.ts';
import { createRowLocks } from './row-locks.ts';
import { seedOrg } from './seed-org.ts';
import { STAGES } from './stages.ts';

type StoredOrg = {
  readonly id: string;
  readonly number: number;
  readonly options: OrgOptions;
  readonly validationRules: readonly ValidationRule[];
};

/** What an org with these options knows of objects and fields. */
export const schemaOf = ({
  packageInstalled,
  packageNamespace,
  currency,
  conversionRates,
  datedRates,
  countryCodes,
  partnerLists,
}: OrgOptions): OrgSchema =>
  buildSchema({
    packageInstalled,
    namespace: packageNamespace,
    currencies: [currency, ...Object.keys(conversionRates)],
    datedRates,
    countryCodes,
    partnerLists,
    stages: STAGES.map(({ name }) => name),
  });

/** An org's parts; what of it may change is asked for each time. */
function openOrg(state: SandboxState, now: () => number, first: StoredOrg): Org {
  const { id, number, options } = first;
  const current = () => state.collection<StoredOrg>('orgs').get(id) ?? first;
  let built = { options, schema: schemaOf(options) };
  return {
    id,
    number,
    options: () => current().options,
    validationRules: () => current().validationRules,
    schema: () => {
      const { options } = current();
      if (built.options !== options) built = { options, schema: schemaOf(options) };
      return built.schema;
    },
    records: createRecordStore(state, id, number),
    locks: createRowLocks(),
    usage: createApiUsage(now, options.dailyApiRequests),
    cursors: createQueryCursors(number, now),
    jobs: createQueryJobs(number, now),
    now,
  };
}

/** The orgs of this sandbox; each is apart from every other. */
export function createOrgStore(state: SandboxState, now: () => number) {
  const stored = state.collection<StoredOrg>('orgs');
  const opened = new Map([...stored.values()].map((org) => [org.id, openOrg(state, now, org)]));

  function change(id: string, changes: Partial<StoredOrg>): void {
    const org = stored.get(id);
    if (org) stored.put(id, { ...org, ...changes });
  }

  return {
    all: (): readonly Org[] => [...opened.values()],
    find: (id: string): Org | undefined => opened.get(id),
    create: (options: OrgOptions): Org => {
      const number = opened.size + 1;
      const id = makeRecordId('00D', number, 1);
      const facts: StoredOrg = { id, number, options, validationRules: [] };
      stored.put(id, facts);
      const org = openOrg(state, now, facts);
      opened.set(id, org);
      seedOrg(org);
      return org;
    },
    /** Installs or removes our package, or changes another fact that the schema follows. */
    changeOptions: ({ id, options }: Org, changes: Partial<OrgOptions>): void =>
      change(id, { options: { ...options(), ...changes } }),
    addValidationRule: ({ id, validationRules }: Org, rule: ValidationRule): void =>
      change(id, { validationRules: [...validationRules(), rule] }),
  };
}

export type OrgStore = ReturnType<typeof createOrgStore>;
