import TonedText from 'c/tonedText';
import { mount, read } from 'test-data/mount';
import { words } from 'c/words';

it.each(Object.keys(words.tones))(
  'says %s with an icon that has a name, never by colour alone',
  async (tone) => {
    const element = mount(TonedText, { tone, text: 'Approved, protected' });
    expect(read(element)).toEqual([words.tones[tone], 'Approved, protected']);
    await expect(element).toBeAccessible();
  },
);
