import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problems } from '@alongside/salesforce-checks/read/metadata-file';
import { PACKAGE_FOLDER } from '@alongside/salesforce-checks/read/read-package';
import type { Finding } from './analyze-project.ts';

/** A file made to be found. */
export interface PlantedFault {
  /** Below the project, with slashes. */
  readonly file: string;
  /** As which rules it must be found: its own first comment names them. */
  readonly rules: readonly string[];
}

const BELOW = 'force-app/main/default';
const A_CLASS = 'classes/AlongsideCard.cls-meta.xml';

/** Reads the faults of a folder that is laid over a package. */
export async function readFaults(folder: string): Promise<readonly PlantedFault[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const below = path.relative(folder, file).replaceAll(path.sep, '/');
      return { file: `${BELOW}/${below}`, rules: readRules(await readFile(file, 'utf8')) };
    }),
  );
}

/** `Found as pmd:A, sfge:B: why` names pmd:A and sfge:B. */
export function readRules(text: string): readonly string[] {
  const list = /Found as ([\w:, -]+?)(?:: |\.)/.exec(text)?.[1] ?? '';
  return list.split(', ').filter(Boolean);
}

/** Lays the faults over a project; a class among them gets the settings of one of ours. */
export async function plantFaults(folder: string, project: string): Promise<void> {
  await cp(folder, path.join(project, BELOW), { recursive: true });
  const settings = path.join(PACKAGE_FOLDER, BELOW, A_CLASS);
  for (const { file } of await readFaults(folder)) {
    if (file.endsWith('.cls')) await cp(settings, path.join(project, `${file}-meta.xml`));
  }
}

/** Names what was planted and not found. */
export function findMissed(
  faults: readonly PlantedFault[],
  findings: readonly Finding[],
): Problems {
  return faults.flatMap(({ file, rules }) => {
    const found = new Set(findings.filter((one) => one.file === file).map(({ rule }) => rule));
    const missed = rules.filter((rule) => !found.has(rule));
    return missed.map((rule) => `${rule} no longer finds ${path.posix.basename(file)}`);
  });
}
