import type { FormInputValues, FormProps } from '@hubspot/ui-extensions';
import { type FormEvent, useState } from 'react';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { FormValuesContext, type FormValues } from './form-values.ts';

/** HubSpot commits a field when it loses the focus; the Enter key submits without that. */
function commitFocusedField(): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused instanceof HTMLButtonElement) return;
  focused.blur();
  focused.focus();
}

export function Form({ autoComplete, children, onSubmit, testId }: FormProps) {
  const [values] = useState<FormValues>(() => new Map());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    commitFocusedField();
    const targetValue = Object.fromEntries(values) as FormInputValues;
    settle(onSubmit?.({ ...plainEvent('submit'), targetValue }, noReactions));
  };
  return (
    <FormValuesContext.Provider value={values}>
      <form
        className="ui-form"
        noValidate
        autoComplete={autoComplete}
        data-testid={testId}
        onSubmit={submit}
      >
        {children}
      </form>
    </FormValuesContext.Provider>
  );
}
