import { findMissing, startValues, toInput } from '../formValues';

const field = (name, changes = {}) => ({
  name,
  label: name,
  kind: 'text',
  required: false,
  ...changes,
});

const fields = [
  field('reason', { required: true }),
  field('note', { value: 'as before' }),
  field('notify', { kind: 'checkbox' }),
];

it('starts from what was typed before, else from what the service gives', () => {
  expect(startValues(fields, {})).toEqual({ reason: '', note: 'as before', notify: '' });
  expect(startValues(fields, { note: '', gone: 'x' })).toEqual({
    reason: '',
    note: '',
    notify: '',
  });
});

it('misses only what is required, blanks counting as nothing', () => {
  expect(findMissing(fields, { reason: '  ', note: '' })).toEqual(['reason']);
  expect(findMissing(fields, { reason: 'moved' })).toEqual([]);
});

it('leaves empty fields out and makes boxes true or false', () => {
  expect(toInput(fields, { reason: ' moved ', note: '', notify: 'true' })).toEqual({
    reason: 'moved',
    notify: true,
  });
  expect(toInput(fields, {})).toEqual({ notify: false });
});

it('gathers fields of one group in an object, also when all are empty', () => {
  const group = [field('parts.a'), field('parts.b'), field('note')];
  expect(toInput(group, { 'parts.a': '62.5', 'parts.b': ' ' })).toEqual({ parts: { a: '62.5' } });
  expect(toInput(group, {})).toEqual({ parts: {} });
});

it('sends choices as a list, and none of them as nothing', () => {
  const choices = [field('lines', { kind: 'choices', value: 'core,add-on' })];
  expect(toInput(choices, startValues(choices, {}))).toEqual({ lines: ['core', 'add-on'] });
  expect(toInput(choices, { lines: '' })).toEqual({});
});
