import {
  Checkbox,
  DateInput,
  Input,
  MultiSelect,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { expect, it } from 'vitest';
import type { FormField } from '../generated/contract.ts';
import { FormInput } from './form-input.tsx';

const options = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second', help: 'The other one' },
];

const fieldOf = (kind: FormField['kind']): FormField => ({
  name: 'field',
  label: 'Field',
  kind,
  required: true,
  help: 'What to give',
  options,
});

/** Renders one field with a value, changes it, and gives what was reported. */
function change(kind: FormField['kind'], value: string) {
  const changes: string[] = [];
  const renderer = createRenderer('crm.record.tab');
  renderer.render(
    <FormInput
      field={fieldOf(kind)}
      value={value}
      problem="Give another value."
      onChange={(next) => changes.push(next)}
    />,
  );
  return { renderer, changes };
}

it('types text in a line and in a box', () => {
  const line = change('text', 'old');
  line.renderer.find(Input).trigger('onInput', 'new' as never);
  expect(line.changes).toEqual(['new']);
  expect(line.renderer.find(Input).props).toMatchObject({
    value: 'old',
    label: 'Field',
    required: true,
    description: 'What to give',
    error: true,
    validationMessage: 'Give another value.',
  });
  const box = change('textarea', '');
  box.renderer.find(TextArea).trigger('onInput', 'new' as never);
  expect(box.changes).toEqual(['new']);
});

it('chooses one of several', () => {
  const select = change('select', 'a');
  select.renderer.find(Select).trigger('onChange', 'b' as never);
  const radio = change('radio', 'a');
  radio.renderer.find(ToggleGroup).trigger('onChange', 'b' as never);
  expect([select.changes, radio.changes]).toEqual([['b'], ['b']]);
  expect(radio.renderer.find(ToggleGroup).props.options[1]).toEqual({
    value: 'b',
    label: 'Second',
    description: 'The other one',
  });
});

it('chooses any number of several', () => {
  const some = change('choices', 'a,b');
  expect(some.renderer.find(MultiSelect).props.value).toEqual(['a', 'b']);
  some.renderer.find(MultiSelect).trigger('onChange', ['b'] as never);
  some.renderer.find(MultiSelect).trigger('onChange', [] as never);
  expect(some.changes).toEqual(['b', '']);
  expect(change('choices', '').renderer.find(MultiSelect).props.value).toEqual([]);
});

it('counts the months of a day as the contract does', () => {
  const day = change('date', '2027-01-08');
  expect(day.renderer.find(DateInput).props.value).toEqual({ year: 2027, month: 0, date: 8 });
  day.renderer.find(DateInput).trigger('onChange', { year: 2027, month: 11, date: 3 } as never);
  expect(day.changes).toEqual(['2027-12-03']);
});

it('starts a day empty when none is given', () => {
  expect(change('date', '').renderer.find(DateInput).props.value).toBeUndefined();
});

it('ticks a box', () => {
  const box = change('checkbox', '');
  expect(box.renderer.find(Checkbox).props.checked).toBe(false);
  box.renderer.find(Checkbox).trigger('onChange', true as never);
  expect(box.changes).toEqual(['true']);
});
