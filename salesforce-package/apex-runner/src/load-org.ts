import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ClassTree } from './classes/class-tree.ts';
import { parseClass } from './classes/parse-class.ts';
import { parseTrigger, type TriggerInfo } from './classes/parse-trigger.ts';
import { createMachine } from './create-machine.ts';
import type { Machine } from './machine.ts';
import { OrgState, type Host } from './org-state.ts';
import { readFields } from './schema/read-fields.ts';
import { Schema } from './schema/schema.ts';
import { Row } from './values/value.ts';

/** The code of a package, to be run as often as wanted. */
export interface Org {
  readonly classes: ClassTree;
  readonly triggers: readonly TriggerInfo[];
  /** An org without records but for what the package itself brings. */
  start(host: Host): Machine;
}

/** Reads classes, triggers and fields of a source folder (`force-app/main/default`). */
export function loadOrg(source: string): Org {
  const read = (file: string): string => readFileSync(path.join(source, file), 'utf8');
  const files = (pattern: string): string[] => globSync(pattern, { cwd: source }).toSorted();
  const classes = new ClassTree(
    files('classes/**/*.cls').map((file) => parseClass(read(file), path.basename(file))),
  );
  const triggers = files('triggers/*.trigger').map((file) =>
    parseTrigger(read(file), path.basename(file)),
  );
  const schema = new Schema(readFields(source));
  return {
    classes,
    triggers,
    start(host) {
      const state = new OrgState(schema, host);
      state.records.set('permissionsetgroup', readGroups(source));
      return createMachine(classes, triggers, state);
    },
  };
}

function readGroups(source: string): Row[] {
  const files = globSync('permissionsetgroups/*.permissionsetgroup-meta.xml', { cwd: source });
  return files.toSorted().map((file, index) => {
    const group = new Row('PermissionSetGroup');
    group.fields.set('id', `0PG${String(index + 1).padStart(12, '0')}AAA`);
    group.fields.set('developername', path.basename(file, '.permissionsetgroup-meta.xml'));
    return group;
  });
}
