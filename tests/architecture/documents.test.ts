import { existsSync } from 'node:fs';
import path from 'node:path';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { validatePolicy } from '@alongside/backend/rules/policy/validate-policy';
import { expect, test } from 'vitest';
import { guard } from './support/guard.ts';
import { listFiles, readSource, ROOT, type SourceFile } from './support/source-tree.ts';

const pages = listFiles('**/*.md').map(readSource);

/** Targets of links and pictures outside code blocks, without those of the web. */
function linksOf({ text }: SourceFile): readonly string[] {
  const prose = text.replaceAll(/^```[^]*?^```/gm, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

function anchorsOf({ text }: SourceFile): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

function isThere(page: SourceFile, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page.path : path.join(path.dirname(page.path), file);
  if (!existsSync(path.join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  return anchorsOf(file === '' ? page : readSource(target)).includes(anchor);
}

guard({
  rule: 'every link and picture of a page is there',
  why: 'A page that points to nothing is worse than none. Pictures are made by npm run screenshots.',
  files: pages,
  breaches: (files) =>
    files.flatMap((page) =>
      linksOf(page)
        .filter((link) => !isThere(page, link))
        .map((link) => `${page.path} points to ${link}`),
    ),
  bad: [
    { path: 'README.md', text: 'See [this](docs/nowhere.md).' },
    { path: 'README.md', text: '![The card](docs/images/nowhere.png)' },
    { path: 'README.md', text: '# Start\n\n[Begin](#begin)' },
  ],
  good: [{ path: 'README.md', text: '# Start here\n\n[Begin](#start-here), [more](SECURITY.md)' }],
});

guard({
  rule: 'every file a page names in code is there',
  why: 'Names in prose grow old when files move; rename them here too.',
  files: pages.filter(({ path: page }) => /^[A-Z]+\.md$|(^|\/)docs\//.test(page)),
  breaches: (files) =>
    files.flatMap((page) =>
      [...page.text.matchAll(/`((?:backend|shared|scripts|tests|hubspot-app)\/[\w./-]+\.\w+)`/g)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(path.join(ROOT, file)))
        .map((file) => `${page.path} names ${file}`),
    ),
  bad: [{ path: 'README.md', text: 'It stands in `backend/src/nowhere.ts`.' }],
});

test('docs/rules-of-engagement.json is what a company starts with, and can be published', () => {
  const document: unknown = JSON.parse(readSource('docs/rules-of-engagement.json').text);
  expect(document).toEqual(defaultPolicy);
  expect(validatePolicy(document).kind).toBe('valid');
});

test('docs/rules-of-engagement.md explains every key of the document', () => {
  const { text } = readSource('docs/rules-of-engagement.md');
  const explained = [...text.matchAll(/^\| `(\w+)`/gm)].map(([, key = '']) => key);
  expect(explained.toSorted()).toEqual(Object.keys(defaultPolicy).toSorted());
});
