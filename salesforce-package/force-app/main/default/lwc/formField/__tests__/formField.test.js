import FormField from 'c/formField';
import { words } from 'c/words';
import { find, mount, read, settle } from 'test-data/mount';

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second', help: 'The other one' },
];

const fieldOf = (kind) => ({
  name: 'field',
  label: 'Field',
  kind,
  required: true,
  help: 'What to give',
  maxLength: 20,
  options,
});

/** Shows one field, and gives its input and what was reported of it. */
function show(kind, value = '', more = {}) {
  const element = mount(FormField, { field: fieldOf(kind), value, ...more });
  const told = [];
  element.addEventListener('valuechange', ({ detail }) => told.push(detail));
  const input = [...element.shadowRoot.querySelectorAll('*')].find((one) =>
    one.localName.startsWith('lightning-'),
  );
  const change = (detail) => input.dispatchEvent(new CustomEvent('change', { detail }));
  return { element, input, told, change };
}

it.each([
  ['text', 'lightning-input', 'old', { value: 'new' }, 'new'],
  ['textarea', 'lightning-textarea', 'old', { value: 'new' }, 'new'],
  ['select', 'lightning-select', 'a', { value: 'b' }, 'b'],
  ['radio', 'lightning-radio-group', 'a', { value: 'b' }, 'b'],
  ['date', 'lightning-input', '2027-01-08', { value: '2027-12-03' }, '2027-12-03'],
  ['date', 'lightning-input', '2027-01-08', { value: null }, ''],
  ['checkbox', 'lightning-input', '', { checked: true }, 'true'],
  ['checkbox', 'lightning-input', 'true', { checked: false }, 'false'],
  ['choices', 'lightning-checkbox-group', 'a,b', { value: ['b'] }, 'b'],
  ['choices', 'lightning-checkbox-group', 'a', { value: [] }, ''],
])('a %s is a %s that reports text', async (kind, tag, value, detail, text) => {
  const { element, input, told, change } = show(kind, value);
  expect(input.localName).toBe(tag);
  expect(input).toMatchObject({ label: 'Field', name: 'field', required: true });
  change(detail);
  expect(told).toEqual([{ name: 'field', value: text }]);
  await expect(element).toBeAccessible();
});

it('shows the value it is given', () => {
  expect(show('text', 'old').input.value).toBe('old');
  expect(show('date', '2027-01-08').input).toMatchObject({ type: 'date', value: '2027-01-08' });
  expect(show('checkbox', 'true').input).toMatchObject({ type: 'checkbox', checked: true });
  expect(show('checkbox', '').input.checked).toBe(false);
  expect(show('choices', 'a,b').input.value).toEqual(['a', 'b']);
  expect(show('choices', '').input.value).toEqual([]);
});

it('bounds what can be typed', () => {
  expect(show('text').input.maxLength).toBe(20);
  expect(show('textarea').input.maxLength).toBe(20);
});

it('asks to choose while nothing is chosen', () => {
  expect(show('select').input.options.map(({ value, label }) => [value, label])).toEqual([
    ['', words.form.choose],
    ['a', 'First'],
    ['b', 'Second · The other one'],
  ]);
});

it('gives the help in words that need no pointer', () => {
  expect(read(show('text').element)).toContain('What to give');
  expect(show('radio').input.options).toEqual([
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second · The other one' },
  ]);
});

it('shows a problem beside the value, and takes it away', async () => {
  const { element, input } = show('text');
  const said = jest.spyOn(input, 'setCustomValidity');
  const shown = jest.spyOn(input, 'reportValidity');
  element.problem = 'Give 1 to 365 days.';
  await settle();
  element.problem = undefined;
  await settle();
  expect(said.mock.calls).toEqual([['Give 1 to 365 days.'], ['']]);
  expect(shown).toHaveBeenCalledTimes(2);
});

it("leaves a day that cannot be read to Salesforce's own words", async () => {
  const { element, input } = show('date');
  Object.defineProperty(input, 'validity', { value: { badInput: true } });
  const said = jest.spyOn(input, 'setCustomValidity');
  element.problem = words.form.required;
  await settle();
  expect(said.mock.calls).toEqual([['']]);
});

it('shows a problem that was there before the field', () => {
  const problem = 'Choose another one.';
  expect(show('select', 'a', { problem }).input.shownProblem).toBe(problem);
  expect(show('select', 'a').input.shownProblem).toBe('');
});

it('takes the cursor', () => {
  const { element } = show('text');
  const focused = jest.spyOn(find(element, 'lightning-input'), 'focus');
  element.focus();
  expect(focused).toHaveBeenCalledTimes(1);
});
