import type { ClassInfo, MethodInfo } from './classes/class-info.ts';
import type { Org } from './load-org.ts';
import type { Machine } from './machine.ts';
import type { Host } from './org-state.ts';
import { Transaction } from './transaction.ts';

/** One `@IsTest` method. */
export interface ApexTest {
  readonly title: string;
  /** Runs it in an org of its own. @throws what failed */
  readonly run: (host: Host) => void;
}

/** All Apex tests of a package. */
export function listTests(org: Org): ApexTest[] {
  return [...org.classes.all()]
    .filter((cls) => cls.isTest)
    .flatMap((cls) => methodsWith(cls, 'istest').map((method) => toTest(org, cls, method)));
}

function toTest(org: Org, cls: ClassInfo, method: MethodInfo): ApexTest {
  return {
    title: `${cls.name}.${method.name}`,
    run: (host) => {
      const machine = org.start(host);
      for (const setup of methodsWith(cls, 'testsetup')) runAlone(machine, setup);
      runAlone(machine, method);
    },
  };
}

/** Each method is a transaction with fresh static fields, without the jobs of the one before. */
function runAlone(machine: Machine, method: MethodInfo): void {
  machine.state.statics.clear();
  machine.state.jobs.length = 0;
  machine.state.transaction = new Transaction();
  machine.call(method, undefined, []);
}

function methodsWith(cls: ClassInfo, annotation: string): MethodInfo[] {
  return [...cls.methods.values()].flat().filter((method) => method.modifiers.includes(annotation));
}
