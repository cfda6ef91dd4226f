import { type ChangeEvent, useRef } from 'react';
import { settle } from '../settle.ts';
import { useEchoedValue } from './use-echoed-value.ts';
import { useFormValue } from './form-values.ts';

interface TextHandlers {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly defaultValue?: string | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: ((value: string) => void) | undefined;
  readonly onFocus?: ((value: string) => void) | undefined;
}

/** `onInput` goes out for each letter, `onChange` when the field is left, as in HubSpot. */
export function useTextControl(props: TextHandlers) {
  const [value, setValue] = useEchoedValue(props.value, props.defaultValue ?? '');
  const committed = useRef(value);
  useFormValue(props.name, value);
  const put = (next: string) => {
    setValue(next);
    settle(props.onInput?.(next));
  };
  const commit = () => {
    if (committed.current !== value) settle(props.onChange?.(value));
    committed.current = value;
  };
  return {
    value,
    put,
    attributes: {
      name: props.name,
      value,
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        put(event.currentTarget.value),
      onFocus: () => settle(props.onFocus?.(value)),
      onBlur: () => {
        commit();
        settle(props.onBlur?.(value));
      },
    },
  };
}
