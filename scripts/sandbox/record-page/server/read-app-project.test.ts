import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAppProject } from './read-app-project.ts';

it('finds the cards and pages of a project, with their places and entries', () => {
  const project = join(import.meta.dirname, '../fixtures/project');
  const { appName, components } = readAppProject(project, 'none');
  expect(appName).toBe('Fixture app');
  expect(components.map(({ uid, location, entry }) => [uid, location, entry])).toEqual([
    ['fixture_broken', 'crm.preview', 'broken.tsx'],
    ['fixture_gallery', 'crm.record.tab', 'gallery.tsx'],
    ['fixture_narrow', 'crm.record.sidebar', 'narrow.tsx'],
    ['fixture_home', 'pages', 'home.tsx'],
  ]);
});
