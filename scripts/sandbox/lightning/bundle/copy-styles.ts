import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../machine/paths.ts';
import { findInPackage } from './find-in-package.ts';

/** Salesforce's design system of today. */
const SLDS_2 = 'dist/css/bundled/slds2.cosmos.css';

/** The one before, which orgs may stay with. It is large, and only installed with what checks need. */
const SLDS_1 = 'assets/styles/salesforce-lightning-design-system.css';
const CHECKS = path.join(ROOT, 'salesforce-package/package.json');

function findSlds1(): string | undefined {
  try {
    return findInPackage('@salesforce-ux/design-system', SLDS_1, CHECKS);
  } catch {
    return undefined;
  }
}

/** Puts the page's style sheet and Salesforce's own beside the bundle. */
export function copyStyles(into: string): void {
  const copy = (file: string, name: string) => copyFileSync(file, path.join(into, name));
  copy(path.join(import.meta.dirname, '../styles/page.css'), 'page.css');
  copy(findInPackage('@salesforce-ux/design-system-2', SLDS_2), 'slds2.css');
  const slds1 = findSlds1();
  if (slds1 !== undefined) copy(slds1, 'slds1.css');
}
