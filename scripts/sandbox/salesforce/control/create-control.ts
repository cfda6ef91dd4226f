import type { Fault } from '../../hubspot/gate/fault-list.ts';
import type { SandboxContext } from '../context.ts';
import type { OrgOptions } from '../options.ts';
import { completeOrg } from '../options.ts';
import { notFound } from '../problem.ts';
import type { OrgControl } from './control-org.ts';
import { controlOrg } from './control-org.ts';

/** The sandbox from behind its screens. */
export function createControl(context: SandboxContext) {
  const { orgs, faults } = context;
  return {
    orgs: (): readonly OrgControl[] => orgs.all().map((org) => controlOrg(context, org)),
    /** An org by its id; the first one when none is named. */
    org: (id?: string): OrgControl => {
      const org = id === undefined ? orgs.all()[0] : orgs.find(id);
      if (!org) throw notFound(`No org ${id ?? ''} in this sandbox.`);
      return controlOrg(context, org);
    },
    createOrg: (options: Partial<OrgOptions> = {}): OrgControl =>
      controlOrg(context, orgs.create(completeOrg(options))),
    /** Disturbs the next requests that match. */
    addFault: (fault: Fault): void => faults.add(fault),
    listFaults: () => faults.list(),
    clearFaults: (): void => faults.clear(),
  };
}

export type SandboxControl = ReturnType<typeof createControl>;
