import type {
  CurrencyInputProps,
  NumberInputProps,
  StepperInputProps,
} from '@hubspot/ui-extensions';
import { settle } from '../settle.ts';
import { Field } from './field.tsx';
import { useNumberControl } from './use-number-control.ts';

export function NumberInput(props: NumberInputProps) {
  const control = useNumberControl(props);
  return (
    <Field {...props}>
      {(attributes) => (
        <div className="ui-affixed">
          <input
            {...attributes}
            {...control.attributes}
            name={props.name}
            className="ui-input"
            inputMode="decimal"
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            style={{ textAlign: props.textAlign }}
          />
          {props.formatStyle === 'percentage' && <span aria-hidden="true">%</span>}
        </div>
      )}
    </Field>
  );
}

const currencySign = (currency: string) =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value;

export function CurrencyInput({ currency = 'USD', ...props }: CurrencyInputProps) {
  const control = useNumberControl(props);
  return (
    <Field {...props}>
      {(attributes) => (
        <div className="ui-affixed">
          <span aria-hidden="true">{currencySign(currency)}</span>
          <input
            {...attributes}
            {...control.attributes}
            name={props.name}
            className="ui-input"
            inputMode="decimal"
            placeholder={props.placeholder}
            readOnly={props.readOnly}
          />
        </div>
      )}
    </Field>
  );
}

export function StepperInput({ stepSize = 1, ...props }: StepperInputProps) {
  const control = useNumberControl(props);
  const { max = Infinity, min = -Infinity } = props;
  const current = control.number ?? props.min ?? 0;
  const step = (by: number) => {
    const next = Math.min(max, Math.max(min, current + by));
    control.put(String(next));
    settle(props.onChange?.(next));
  };
  return (
    <Field {...props}>
      {(attributes) => (
        <div className="ui-stepper">
          <StepButton
            sign="−"
            label="Decrease"
            at={current <= min}
            onStep={() => step(-stepSize)}
          />
          <input
            {...attributes}
            {...control.attributes}
            name={props.name}
            className="ui-input"
            inputMode="decimal"
            readOnly={props.readOnly}
          />
          <StepButton sign="+" label="Increase" at={current >= max} onStep={() => step(stepSize)} />
        </div>
      )}
    </Field>
  );
}

interface StepButtonProps {
  readonly sign: string;
  readonly label: string;
  readonly at: boolean;
  readonly onStep: () => void;
}

function StepButton({ sign, label, at, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="ui-button ui-button-secondary ui-button-sm"
      aria-label={label}
      disabled={at}
      onClick={onStep}
    >
      {sign}
    </button>
  );
}
