import { expect, it } from 'vitest';
import { formsOf, longestForm } from './longest-form.ts';

const forms = formsOf(['gmbh', 'co ltd', 'ltd', 'open type form', 'old type form', 'one two']);

function atTheEnd(name: string): number {
  const words = name.split(' ');
  return longestForm(forms, words, (size) => words.slice(-size));
}

it.each([
  ['acme', 0],
  ['acme gmbh', 1],
  ['gmbh', 0],
  ['acme co ltd', 2],
  ['co ltd', 1],
  ['gmbh acme', 0],
  ['acme open type form', 3],
  ['open type form', 0],
  ['acme opan type form', 3],
  ['acme opan typo from', 3],
  ['acme open type zzzz', 0],
  ['acme zzzz type form', 0],
  ['acme xpen type form', 0],
  ['acme olf type form', 0],
  ['acme opan type', 0],
  ['acme one twoo', 0],
  ['acme gmbhh', 0],
])('"%s" ends in a legal form of %d words', (name, size) => {
  expect(atTheEnd(name)).toBe(size);
});

it('looks at whichever end it is given', () => {
  const words = ['open', 'type', 'form', 'acme'];
  expect(longestForm(forms, words, (size) => words.slice(0, size))).toBe(3);
});

it('sorts forms by their words, the longest first', () => {
  expect(forms.sizes).toEqual([3, 2, 1]);
  expect(forms.exact.has('co ltd')).toBe(true);
  expect([...forms.byInitials]).toEqual([
    [
      'otf',
      [
        ['open', 'type', 'form'],
        ['old', 'type', 'form'],
      ],
    ],
  ]);
});
