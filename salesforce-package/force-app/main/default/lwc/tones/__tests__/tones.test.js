import { badgeClass, iconName, iconVariant } from 'c/tones';
import { words } from 'c/words';

it.each(Object.keys(words.tones))('knows what %s looks like', (tone) => {
  expect(badgeClass).toHaveProperty(tone);
  expect(iconName[tone]).toMatch(/^utility:/);
  expect(iconVariant).toHaveProperty(tone);
});

it('tells every tone by an icon of its own, because colour alone reaches not everybody', () => {
  const icons = Object.values(iconName);
  expect(new Set(icons).size).toBe(icons.length);
});
