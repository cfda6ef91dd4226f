import type { ToggleGroupProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { settle } from '../settle.ts';
import { classes } from '../sizes.ts';
import { useFormValue } from './form-values.ts';
import { useEchoedValue } from './use-echoed-value.ts';

const startValues = ({ options, value }: ToggleGroupProps): string[] | undefined => {
  if (value !== undefined) return Array.isArray(value) ? value : [value];
  const initial = options.filter((option) => option.initialIsChecked).map((option) => option.value);
  return initial.length > 0 ? initial : undefined;
};

/** A list of checkboxes, or of radio buttons of which one is chosen, in one named group. */
export function ToggleGroup(props: ToggleGroupProps) {
  const isRadio = props.toggleType === 'radioButtonList';
  const [chosen, setChosen] = useEchoedValue<string[]>(startValues(props), []);
  const base = useId();
  useFormValue(props.name, isRadio ? chosen[0] : chosen);
  const choose = (value: string, on: boolean) => {
    const others = isRadio ? [] : chosen.filter((other) => other !== value);
    const next = on ? [...others, value] : others;
    setChosen(next);
    if (props.toggleType === 'radioButtonList') settle(props.onChange?.(value));
    else settle(props.onChange?.(next));
  };
  return (
    <fieldset className={classes('ui-group', props.inline && 'ui-group-inline')}>
      <legend>
        {props.label}
        {props.required && <span aria-hidden="true"> *</span>}
      </legend>
      {props.tooltip && <div className="ui-microcopy">{props.tooltip}</div>}
      {props.options.map((option) => (
        <div key={option.value}>
          <label className="ui-check">
            <input
              type={isRadio ? 'radio' : 'checkbox'}
              name={`${base}-${props.name}`}
              checked={chosen.includes(option.value)}
              disabled={option.readOnly ?? option.readonly}
              onChange={(event) => choose(option.value, event.currentTarget.checked)}
            />
            <span>{option.label}</span>
          </label>
          {option.description && (
            <div className="ui-microcopy ui-check-help">{option.description}</div>
          )}
        </div>
      ))}
      {props.validationMessage && (
        <div className="ui-field-message" aria-live="polite">
          {props.validationMessage}
        </div>
      )}
    </fieldset>
  );
}
