// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CodeAnalyzer, CodeAnalyzerConfig } from '@salesforce/code-analyzer-core';
import * as pmd from '@salesforce/code-analyzer-pmd-engine';
import * as regex from '@salesforce/code-analyzer-regex-engine';
import * as retire from '@salesforce/code-analyzer-retirejs-engine';
import * as sfge from '@salesforce/code-analyzer-sfge-engine';

/** What the security review of Salesforce runs (AppExchange, Security), and all rules of two engines. */
const RULES = ['Recommended', 'AppExchange', 'Security', 'sfge', 'retire-js'];
const ENGINES = {
  // Metadata looks alike by nature.
  cpd: { disable_engine: true },
  // Its 30 seconds a path are for an idle machine; past them it reports a fault.
  sfge: { java_thread_timeout: 300_000 },
};

/**
 * What Salesforce Code Analyzer says: rules of PMD, outdated versions, libraries with known holes,
 * and where data flows without the rights of its reader.
 *
 * @param {string} project
 * @returns {Promise<import('./analyze.mjs').Finding[]>}
 */
export async function findBehaviour(project) {
  const logs = await mkdtemp(path.join(tmpdir(), 'alongside-analyzer-'));
  const config = CodeAnalyzerConfig.fromObject({ log_folder: logs, engines: ENGINES });
  const analyzer = new CodeAnalyzer(config);
  for (const plugin of [pmd, regex, retire, sfge]) {
    await analyzer.addEnginePlugin(plugin.createEnginePlugin());
  }
  const workspace = await analyzer.createWorkspace([project]);
  const rules = await analyzer.selectRules(RULES, { workspace });
  const results = await analyzer.run(rules, { workspace });
  await rm(logs, { recursive: true });
  return results.getViolations().map((violation) => toFinding(project, violation));
}

/**
 * @param {string} project
 * @param {import('@salesforce/code-analyzer-core').Violation} violation
 */
function toFinding(project, violation) {
  const place = violation.getPrimaryLocation();
  const file = place.getFile();
  return {
    rule: `${violation.getRule().getEngineName()}:${violation.getRule().getName()}`,
    file: file ? path.relative(project, file).replaceAll(path.sep, '/') : '',
    line: place.getStartLine() ?? 1,
    message: violation.getMessage(),
  };
}
