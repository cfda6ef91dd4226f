import { createContext, useContext, useEffect } from 'react';

type FormValue = string | number | boolean | readonly unknown[] | object | null | undefined;

/** The current value of each named field of a form, as `onSubmit` gets it in `targetValue`. */
export type FormValues = Map<string, FormValue>;

export const FormValuesContext = createContext<FormValues>(new Map());

/** Keeps a field's value known to the form around it. */
export function useFormValue(name: string | undefined, value: FormValue): void {
  const values = useContext(FormValuesContext);
  useEffect(() => {
    if (!name) return undefined;
    values.set(name, value);
    return () => void values.delete(name);
  }, [name, value, values]);
}
