import { type ReactNode, type SyntheticEvent, useId } from 'react';
import { createPortal } from 'react-dom';
import { Glyph } from '../text/glyph.tsx';
import { useDialog } from './use-dialog.ts';

interface DialogProps {
  readonly id: string;
  readonly className: string;
  readonly title: string | undefined;
  readonly label: string | undefined;
  readonly testId: string | undefined;
  readonly onOpen: (() => void) | undefined;
  readonly onClose: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What happens in a dialog is not the business of the form or menu that opened it. */
const keepInside = (event: SyntheticEvent) => event.stopPropagation();

/** The frame of Modal and Panel: heading, close button, click beside it closes. */
export function Dialog(props: DialogProps) {
  const { ref, close } = useDialog(props);
  const titleId = useId();
  const cancel = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const clickBeside = (event: SyntheticEvent) => {
    if (event.target === ref.current) close();
  };
  return createPortal(
    <dialog
      ref={ref}
      className={props.className}
      aria-label={props.title ? undefined : props.label}
      aria-labelledby={props.title ? titleId : undefined}
      data-overlay-id={props.id}
      data-testid={props.testId}
      onCancel={cancel}
      onMouseDown={clickBeside}
      onClick={keepInside}
      onKeyDown={keepInside}
      onSubmit={keepInside}
    >
      <div className="ui-dialog-frame">
        <header className="ui-dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          <button type="button" className="ui-dialog-close" aria-label="Close" onClick={close}>
            <Glyph name="remove" />
          </button>
        </header>
        {props.children}
      </div>
    </dialog>,
    document.body,
  );
}
