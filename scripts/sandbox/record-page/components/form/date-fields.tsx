import type { DateInputProps, TimeInputProps } from '@hubspot/ui-extensions';
import { settle } from '../settle.ts';
import { fromIsoDate, fromIsoTime, toIsoDate, toIsoTime } from './date-values.ts';
import { Field } from './field.tsx';
import { useFormValue } from './form-values.ts';
import { useEchoedValue } from './use-echoed-value.ts';

export function DateInput(props: DateInputProps) {
  const [value, setValue] = useEchoedValue(
    props.value === undefined ? undefined : toIsoDate(props.value),
    toIsoDate(props.defaultValue),
  );
  const chosen = fromIsoDate(value);
  useFormValue(props.name, chosen);
  const choose = (text: string) => {
    setValue(text);
    const date = fromIsoDate(text);
    if (date) settle(props.onChange?.({ ...date, formattedDate: text }));
  };
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          className="ui-input"
          type="date"
          name={props.name}
          value={value}
          min={toIsoDate(props.min) || undefined}
          max={toIsoDate(props.max) || undefined}
          readOnly={props.readOnly}
          onChange={(event) => choose(event.currentTarget.value)}
          onBlur={() => chosen && settle(props.onBlur?.(chosen))}
        />
      )}
    </Field>
  );
}

export function TimeInput(props: TimeInputProps) {
  const [value, setValue] = useEchoedValue(
    props.value === undefined ? undefined : toIsoTime(props.value),
    toIsoTime(props.defaultValue),
  );
  useFormValue(props.name, fromIsoTime(value));
  const choose = (text: string) => {
    setValue(text);
    const time = fromIsoTime(text);
    if (time) settle(props.onChange?.(time));
  };
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          className="ui-input"
          type="time"
          name={props.name}
          value={value}
          min={toIsoTime(props.min) || undefined}
          max={toIsoTime(props.max) || undefined}
          step={(props.interval ?? 30) * 60}
          readOnly={props.readOnly}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
