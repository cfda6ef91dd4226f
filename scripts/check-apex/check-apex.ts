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

/** Faults that stop the analyzers of behaviour lie in a copy of their own. */
const PLANTED: Readonly<Record<string, readonly Finder[]>> = {
  types: ['types', 'layout'],
  behaviour: ['behaviour'],
};

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
    for (const kind of Object.keys(PLANTED)) {
      await checkStep(`Finding planted faults: ${kind}`, () => checkPlanted(folder, kind));
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

async function checkPlanted(folder: string, kind: string): Promise<Problems> {
  const project = path.join(folder, kind);
  const faults = path.join(ANALYZERS, 'faults', kind);
  await copySource(PACKAGE_FOLDER, project);
  await plantFaults(faults, project);
  const findings = await analyzeProject(ANALYZERS, project, PLANTED[kind] ?? []);
  return findMissed(await readFaults(faults), findings);
}
