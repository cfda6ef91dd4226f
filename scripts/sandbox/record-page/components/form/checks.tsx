import type { CheckboxProps, RadioButtonProps, ToggleProps } from '@hubspot/ui-extensions';
import { useId } from 'react';
import { settle } from '../settle.ts';
import { classes, shortSize } from '../sizes.ts';
import { useFormValue } from './form-values.ts';
import { useEchoedValue } from './use-echoed-value.ts';

function CheckLike({ kind, ...props }: CheckboxProps & { readonly kind: 'checkbox' | 'radio' }) {
  const [checked, setChecked] = useEchoedValue(props.checked, props.initialIsChecked ?? false);
  const help = useId();
  const isSmall = props.variant === 'small' || shortSize(props.size, 'md') === 'sm';
  useFormValue(kind === 'radio' && !checked ? undefined : props.name, props.value ?? checked);
  const change = (next: boolean) => {
    setChecked(next);
    settle(props.onChange?.(next, props.value ?? ''));
  };
  return (
    <div className={classes(props.inline && 'ui-inline-block', isSmall && 'ui-check-small')}>
      <label className="ui-check" data-testid={props.testId}>
        <input
          type={kind}
          name={props.name}
          checked={checked}
          disabled={props.readOnly ?? props.readonly}
          aria-label={props['aria-label']}
          aria-describedby={props.description ? help : undefined}
          onChange={(event) => change(event.currentTarget.checked)}
        />
        <span>{props.children}</span>
      </label>
      {props.description && (
        <div id={help} className="ui-microcopy ui-check-help">
          {props.description}
        </div>
      )}
    </div>
  );
}

export function Checkbox(props: CheckboxProps) {
  return <CheckLike {...props} kind="checkbox" />;
}

export function RadioButton(props: RadioButtonProps) {
  return <CheckLike {...props} kind="radio" />;
}

export function Toggle(props: ToggleProps) {
  const [checked, setChecked] = useEchoedValue(props.checked, props.initialIsChecked ?? false);
  const { label, labelDisplay = 'inline' } = props;
  useFormValue(props.name, checked);
  const change = () => {
    setChecked(!checked);
    settle(props.onChange?.(!checked));
  };
  return (
    <div className={`ui-toggle ui-toggle-${labelDisplay}`} data-testid={props.testId}>
      <button
        type="button"
        role="switch"
        aria-checked={checked}
        aria-label={label}
        disabled={props.readOnly ?? props.readonly}
        onClick={change}
      >
        <i aria-hidden="true" />
        <span>{checked ? props.textChecked : props.textUnchecked}</span>
      </button>
      {labelDisplay !== 'hidden' && <span aria-hidden="true">{label}</span>}
    </div>
  );
}
