import { expect, it } from 'vitest';
import { findBundles } from '../read/find-bundles.ts';
import { sayOfBroken, type Break } from '../test-data/break-package.ts';
import { checkTabs } from './check-tabs.ts';

it.each<[string, Break, string]>([
  [
    'a tab of a component that is not there',
    { file: 'tabs/PRM_Queue.tab-meta.xml', from: '>queue<', to: '>kew<' },
    'tabs/PRM_Queue.tab-meta.xml: no tab can show kew',
  ],
  [
    'a tab of a component that stands on records only',
    { file: 'tabs/PRM_Setup.tab-meta.xml', from: '>setupPanel<', to: '>dealCard<' },
    'no tab can show dealCard',
  ],
  [
    'an app with a tab that is not there',
    { file: 'applications/Alongside.app-meta.xml', from: '>PRM_Queue<', to: '>PRM_Kew<' },
    'applications/Alongside.app-meta.xml: there is no tab PRM_Kew',
  ],
])('tells %s', (_, broken, problem) => {
  const say = sayOfBroken((files, sources) => checkTabs(files, findBundles(sources)), broken);
  expect(say).toContain(problem);
});
