import type { ModalBodyProps, ModalFooterProps, ModalProps } from '@hubspot/ui-extensions';
import { classes, shortSize } from '../sizes.ts';
import { DialogBody } from './dialog-body.tsx';
import { Dialog } from './dialog.tsx';

export function Modal(props: ModalProps) {
  const size = `ui-modal-${shortSize(props.width, 'sm')}`;
  return (
    <Dialog
      id={props.id}
      className={classes('ui-modal', size, props.variant === 'danger' && 'ui-modal-danger')}
      title={props.title}
      label={props['aria-label']}
      testId={props.testId}
      onOpen={props.onOpen}
      onClose={props.onClose}
    >
      {props.children}
    </Dialog>
  );
}

export function ModalBody({ children }: ModalBodyProps) {
  return <DialogBody>{children}</DialogBody>;
}

export function ModalFooter({ children }: ModalFooterProps) {
  return <footer className="ui-dialog-foot">{children}</footer>;
}
