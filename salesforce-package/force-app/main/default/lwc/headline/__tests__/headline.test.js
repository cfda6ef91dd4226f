import Headline from 'c/headline';
import { headlines } from 'test-data/headlines';
import { find, mount, read } from 'test-data/mount';
import { words } from 'c/words';

const longText = 'Northwind '.repeat(60);

it.each(headlines.map((headline) => [headline.state, headline]))(
  'says %s in words, with an icon that is read aloud',
  async (_, headline) => {
    const element = mount(Headline, { headline });
    expect(read(element)).toEqual([
      words.tones[headline.tone],
      headline.text,
      ...(headline.line ? [headline.line] : []),
    ]);
    await expect(element).toBeAccessible();
  },
);

it('shows every state of the headline table', () => {
  expect(new Set(headlines.map(({ state }) => state)).size).toBe(16);
});

it('lists what modifies the answer', async () => {
  const modifiers = ['+ Bluefin (services)', 'certification ends 3 Dec'];
  const element = mount(Headline, { headline: { ...headlines[0], modifiers } });
  expect([...element.shadowRoot.querySelectorAll('li')].map((one) => one.textContent)).toEqual(
    modifiers,
  );
  await expect(element).toBeAccessible();
});

it('keeps all of a long text', async () => {
  const element = mount(Headline, { headline: { ...headlines[0], text: longText } });
  expect(find(element, 'h3').textContent).toBe(longText);
  await expect(element).toBeAccessible();
});
