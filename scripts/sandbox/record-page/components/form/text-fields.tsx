import type { InputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { settle } from '../settle.ts';
import { Glyph } from '../text/glyph.tsx';
import { Field } from './field.tsx';
import { useTextControl } from './use-text-control.ts';

export function Input(props: InputProps) {
  const control = useTextControl(props);
  return (
    <Field {...props}>
      {(attributes) => (
        <input
          {...attributes}
          {...control.attributes}
          className="ui-input"
          type={props.type ?? 'text'}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
        />
      )}
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const control = useTextControl(props);
  return (
    <Field {...props}>
      {(attributes) => (
        <textarea
          {...attributes}
          {...control.attributes}
          className="ui-input ui-textarea"
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          style={{ resize: props.resize ?? 'vertical' }}
        />
      )}
    </Field>
  );
}

export function SearchInput({ clearable = true, ...props }: SearchInputProps) {
  const control = useTextControl(props);
  const clear = () => {
    control.put('');
    settle(props.onChange?.(''));
  };
  return (
    <Field {...props}>
      {(attributes) => (
        <div className="ui-affixed">
          <Glyph name="search" />
          <input
            {...attributes}
            {...control.attributes}
            className="ui-input"
            type="text"
            role="searchbox"
            placeholder={props.placeholder}
            readOnly={props.readOnly}
          />
          {clearable && control.value !== '' && (
            <button type="button" aria-label="Clear the search" onClick={clear}>
              <Glyph name="remove" size={12} />
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
