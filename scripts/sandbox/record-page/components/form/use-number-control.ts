import { settle } from '../settle.ts';
import { useTextControl } from './use-text-control.ts';
import { useFormValue } from './form-values.ts';

interface NumberHandlers {
  readonly name?: string | undefined;
  readonly value?: number | undefined;
  readonly defaultValue?: number | undefined;
  readonly precision?: number | undefined;
  readonly onInput?: ((value: number) => void) | undefined;
  readonly onChange?: ((value: number) => void) | undefined;
  readonly onBlur?: ((value: number) => void) | undefined;
  readonly onFocus?: ((value: number) => void) | undefined;
}

/** A number as a person may type it: spaces and thousands separators are let through. */
export function parseNumber(text: string, precision?: number): number | undefined {
  const cleaned = text.replaceAll(/[\s,]/g, '');
  const value = Number(cleaned);
  if (cleaned === '' || !Number.isFinite(value)) return undefined;
  return precision === undefined ? value : Number(value.toFixed(precision));
}

const asText = (value: number | undefined) => (value === undefined ? undefined : String(value));

/** A text control that speaks numbers: what is not a number is shown but not sent. */
export function useNumberControl(props: NumberHandlers) {
  const send = (handler: ((value: number) => void) | undefined) => (text: string) => {
    const value = parseNumber(text, props.precision);
    if (value !== undefined) settle(handler?.(value));
  };
  const control = useTextControl({
    value: asText(props.value),
    defaultValue: asText(props.defaultValue),
    onInput: send(props.onInput),
    onChange: send(props.onChange),
    onBlur: send(props.onBlur),
    onFocus: send(props.onFocus),
  });
  const number = parseNumber(control.value, props.precision);
  useFormValue(props.name, number);
  return { ...control, number };
}
