import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { findInPackage } from './find-in-package.ts';

/** Salesforce's design system of today. */
const SLDS_2 = 'dist/css/bundled/slds2.cosmos.css';

/** Puts the page's style sheet and Salesforce's own beside the bundle. */
export function copyStyles(into: string): void {
  const page = path.join(import.meta.dirname, '../styles/page.css');
  copyFileSync(page, path.join(into, 'page.css'));
  copyFileSync(
    findInPackage('@salesforce-ux/design-system-2', SLDS_2),
    path.join(into, 'slds2.css'),
  );
}
