import { type ReactNode, useId } from 'react';
import { classes } from '../sizes.ts';

export interface FieldFacts {
  readonly label?: string | undefined;
  readonly required?: boolean | undefined;
  readonly description?: string | undefined;
  readonly tooltip?: string | undefined;
  readonly error?: boolean | undefined;
  readonly validationMessage?: string | undefined;
  readonly testId?: string | undefined;
}

/** Attributes that tie a control to its label, its help and its error. */
export interface ControlAttributes {
  readonly id: string;
  readonly required: boolean | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps extends FieldFacts {
  readonly children: (attributes: ControlAttributes) => ReactNode;
}

/** Label above, control, then help or error below: the frame of every field. */
export function Field({ children, ...facts }: FieldProps) {
  const id = useId();
  const help = [facts.description, facts.tooltip].filter(Boolean).join(' ');
  const described = [help && `${id}-help`, facts.validationMessage && `${id}-message`];
  return (
    <div
      className={classes('ui-field', facts.error && 'ui-field-error')}
      data-testid={facts.testId}
    >
      {facts.label && (
        <label htmlFor={id}>
          {facts.label}
          {facts.required && <span aria-hidden="true"> *</span>}
        </label>
      )}
      {help && (
        <div id={`${id}-help`} className="ui-microcopy">
          {help}
        </div>
      )}
      {children({
        id,
        required: facts.required,
        'aria-invalid': facts.error || undefined,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      {facts.validationMessage && (
        <div id={`${id}-message`} className="ui-field-message" aria-live="polite">
          {facts.validationMessage}
        </div>
      )}
    </div>
  );
}
