import type { SelectProps } from '@hubspot/ui-extensions';
import { settle } from '../settle.ts';
import { classes } from '../sizes.ts';
import { Field } from './field.tsx';
import { useFormValue } from './form-values.ts';
import { useEchoedValue } from './use-echoed-value.ts';

/** Options may be numbers or booleans, so the browser's select speaks their positions. */
export function Select(props: SelectProps) {
  const { options } = props;
  const [value, setValue] = useEchoedValue<NonNullable<SelectProps['value']>>(props.value, '');
  useFormValue(props.name, value);
  const position = options.findIndex((option) => option.value === value);
  const choose = (text: string) => {
    const option = options[Number(text)];
    if (!option) return;
    setValue(option.value);
    settle(props.onChange?.(option.value));
  };
  return (
    <Field {...props}>
      {(attributes) => (
        <select
          {...attributes}
          className={classes('ui-input', 'ui-select', props.variant === 'transparent' && 'ui-bare')}
          name={props.name}
          value={position}
          disabled={props.readOnly}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {position < 0 && (
            <option value={-1} disabled>
              {props.placeholder ?? 'Choose'}
            </option>
          )}
          {options.map((option, index) => (
            <option key={String(option.value)} value={index}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
