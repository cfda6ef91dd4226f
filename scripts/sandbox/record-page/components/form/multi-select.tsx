import type { MultiSelectProps } from '@hubspot/ui-extensions';
import { settle } from '../settle.ts';
import { Field } from './field.tsx';
import { useFormValue } from './form-values.ts';
import { useEchoedValue } from './use-echoed-value.ts';

type Choice = NonNullable<MultiSelectProps['value']>[number];

/** A disclosure with a checkbox per option; closed, it reads the labels chosen. */
export function MultiSelect(props: MultiSelectProps) {
  const { options } = props;
  const [chosen, setChosen] = useEchoedValue<Choice[]>(props.value, []);
  useFormValue(props.name, chosen);
  const labels = options.filter((option) => chosen.includes(option.value));
  const toggle = (value: Choice) => {
    const next = chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value];
    setChosen(next);
    settle(props.onChange?.(next));
  };
  return (
    <Field {...props}>
      {({ id, ...described }) => (
        <details className="ui-multi">
          <summary
            id={id}
            className="ui-input ui-select"
            aria-describedby={described['aria-describedby']}
          >
            <span className="ui-hidden">{props.label}: </span>
            {labels.map((option) => option.label).join(', ') || (props.placeholder ?? 'Choose')}
          </summary>
          <div className="ui-multi-list" role="group" aria-label={props.label ?? props.name}>
            {options.map((option) => (
              <label key={String(option.value)} className="ui-check">
                <input
                  type="checkbox"
                  checked={chosen.includes(option.value)}
                  disabled={props.readOnly}
                  onChange={() => toggle(option.value)}
                />
                <span>{option.label}</span>
              </label>
            ))}
          </div>
        </details>
      )}
    </Field>
  );
}
