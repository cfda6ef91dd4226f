import {
  Checkbox,
  DateInput,
  Input,
  MultiSelect,
  Select,
  TextArea,
  ToggleGroup,
} from '@hubspot/ui-extensions';
import type { ReactElement } from 'react';
import type { FormField } from '../generated/contract.ts';
import { words } from '../words.ts';
import { readDay, writeDay } from './form-day.ts';
import { readChoices } from './form-values.ts';

interface FormInputProps {
  readonly field: FormField;
  readonly value: string;
  /** What is wrong with the value, beside the field. */
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of an action's form with HubSpot's own input for its kind. */
export function FormInput(props: FormInputProps) {
  return inputs[props.field.kind](props);
}

const inputs: Readonly<Record<FormField['kind'], (props: FormInputProps) => ReactElement>> = {
  text: (props) => <Input {...commonProps(props)} value={props.value} onInput={props.onChange} />,
  textarea: TextAreaInput,
  select: SelectInput,
  radio: RadioInput,
  date: DayInput,
  checkbox: CheckboxInput,
  choices: ChoicesInput,
};

function commonProps({ field, problem }: FormInputProps) {
  return {
    name: field.name,
    label: field.label,
    required: field.required,
    error: problem !== undefined,
    ...(field.help === undefined ? {} : { description: field.help }),
    ...(problem === undefined ? {} : { validationMessage: problem }),
  };
}

function TextAreaInput(props: FormInputProps) {
  const { maxLength } = props.field;
  const limit = maxLength === undefined ? {} : { maxLength };
  const common = commonProps(props);
  return <TextArea {...common} {...limit} rows={4} value={props.value} onInput={props.onChange} />;
}

function SelectInput(props: FormInputProps) {
  const { field, value, onChange } = props;
  return (
    <Select
      {...commonProps(props)}
      value={value}
      placeholder={words.form.choose}
      options={(field.options ?? []).map(({ label, value }) => ({ label, value }))}
      onChange={(chosen) => onChange(String(chosen))}
    />
  );
}

function ChoicesInput(props: FormInputProps) {
  return (
    <MultiSelect
      {...commonProps(props)}
      value={readChoices(props.value)}
      placeholder={words.form.choose}
      options={(props.field.options ?? []).map(({ label, value }) => ({ label, value }))}
      onChange={(chosen) => props.onChange(chosen.join())}
    />
  );
}

function RadioInput(props: FormInputProps) {
  const { description: tooltip, ...common } = commonProps(props);
  const options = (props.field.options ?? []).map(({ label, value, help }) => ({
    label,
    value,
    ...(help === undefined ? {} : { description: help }),
  }));
  return (
    <ToggleGroup
      {...common}
      {...(tooltip === undefined ? {} : { tooltip })}
      toggleType="radioButtonList"
      options={options}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

function DayInput(props: FormInputProps) {
  const day = readDay(props.value);
  return (
    <DateInput
      {...commonProps(props)}
      {...(day ? { value: day } : {})}
      format="ll"
      onChange={(chosen) => props.onChange(writeDay(chosen))}
    />
  );
}

function CheckboxInput({ field, value, onChange }: FormInputProps) {
  return (
    <Checkbox
      name={field.name}
      checked={value === 'true'}
      {...(field.help === undefined ? {} : { description: field.help })}
      onChange={(checked) => onChange(String(checked))}
    >
      {field.label}
    </Checkbox>
  );
}
