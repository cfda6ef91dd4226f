import SendFailed from 'c/sendFailed';
import { words } from 'c/words';
import { mount, read } from 'test-data/mount';
import { inputInvalid, unexpected } from 'test-data/refusals';

it('says why, which values are meant, and what to quote', async () => {
  const element = mount(SendFailed, { refusal: inputInvalid });
  expect(read(element)).toEqual([
    words.tones.danger,
    inputInvalid.sentence,
    'Give 1 to 365 days.',
    'Reference req_4f1c',
  ]);
  await expect(element).toBeAccessible();
});

it('leaves out what stands beside its field', () => {
  const element = mount(SendFailed, { refusal: inputInvalid, shownBeside: ['days'] });
  expect(read(element)).not.toContain('Give 1 to 365 days.');
});

it('quotes nothing where the service was never reached', () => {
  const element = mount(SendFailed, { refusal: { ...unexpected, reference: null } });
  expect(read(element)).toEqual([words.tones.danger, unexpected.sentence]);
});
