import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problems } from '@alongside/salesforce-checks/read/metadata-file';
import { PACKAGE_FOLDER } from '@alongside/salesforce-checks/read/read-package';
import { installWorkspace } from '../machine/install-workspace.ts';
import { printStep } from '../machine/print-step.mjs';
import { checkStep } from '../package/check-step.ts';
import { copySource } from '../package/salesforce/copy-source.ts';
import { analyzeProject, type Finder } from './analyze-project.ts';
import { judgeFindings, type Accepted } from './judge-findings.ts';
import { findMissed, plantFaults, readFaults } from './planted-faults.ts';
import { throwUnlessJava } from './throw-unless-java.ts';

const ANALYZERS = path.join(PACKAGE_FOLDER, 'analyze');

interface Plantation {
  readonly kind: string;
  readonly finders: readonly Finder[];
  /** Only the faults of types need the classes they misuse; alone, faults are found faster. */
  readonly isOverPackage: boolean;
}

const PLANTATIONS: readonly Plantation[] = [
  { kind: 'types', finders: ['types', 'layout'], isOverPackage: true },
  { kind: 'behaviour', finders: ['behaviour'], isOverPackage: false },
];

/**
 * Checks the Apex of the package with everything that needs Java, and that each analyzer still
 * finds the faults planted for it in a copy.
 *
 * @throws PlainError where there is no Java, and with every problem of the first step that has any
 */
export async function checkApex(): Promise<void> {
  throwUnlessJava();
  await printStep('Installing the analyzers', () => installWorkspace(ANALYZERS, 'What analyzes'));
  const folder = await mkdtemp(path.join(tmpdir(), 'alongside-apex-'));
  try {
    await checkStep('Checking types, layout and behaviour', () => checkPackage(folder));
    for (const one of PLANTATIONS) {
      await checkStep(`Finding planted faults: ${one.kind}`, () => checkPlanted(folder, one));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkPackage(folder: string): Promise<Problems> {
  const project = path.join(folder, 'package');
  await copySource(PACKAGE_FOLDER, project);
  const accepted = await readFile(path.join(ANALYZERS, 'accepted.json'), 'utf8');
  const findings = await analyzeProject(ANALYZERS, project, ['types', 'layout', 'behaviour']);
  return judgeFindings(findings, JSON.parse(accepted) as Accepted);
}

async function checkPlanted(folder: string, plantation: Plantation): Promise<Problems> {
  const project = path.join(folder, plantation.kind);
  const faults = path.join(ANALYZERS, 'faults', plantation.kind);
  if (plantation.isOverPackage) await copySource(PACKAGE_FOLDER, project);
  await plantFaults(faults, project);
  const findings = await analyzeProject(ANALYZERS, project, plantation.finders);
  return findMissed(await readFaults(faults), findings);
}
