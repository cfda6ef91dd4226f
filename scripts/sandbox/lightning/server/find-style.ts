import path from 'node:path';
import { ROOT } from '../../../machine/paths.ts';
import { findInPackage } from '../bundle/find-in-package.ts';

/** What only checks need, such as the older design system, which is large. */
const CHECKS = path.join(ROOT, 'salesforce-package/package.json');

const STYLES: Readonly<Record<string, () => string>> = {
  page: () => path.join(import.meta.dirname, '../styles/page.css'),
  slds2: () => findInPackage('@salesforce-ux/design-system-2', 'dist/css/bundled/slds2.cosmos.css'),
  slds1: () =>
    findInPackage(
      '@salesforce-ux/design-system',
      'assets/styles/salesforce-lightning-design-system.css',
      CHECKS,
    ),
};

/** The file of a style sheet; undefined when there is none, or it is not installed. */
export function findStyle(name: string): string | undefined {
  try {
    return STYLES[name]?.();
  } catch {
    return undefined;
  }
}
