import type {
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { classes, shortSize } from '../sizes.ts';
import { DialogBody } from './dialog-body.tsx';
import { Dialog } from './dialog.tsx';

/** Slides in from the right. Without `variant="modal"` the page behind stays undimmed. */
export function Panel(props: PanelProps) {
  const size = `ui-panel-${shortSize(props.width, 'sm')}`;
  return (
    <Dialog
      id={props.id}
      className={classes('ui-panel', size, props.variant === 'modal' && 'ui-panel-dimming')}
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

export function PanelBody({ children }: PanelBodyProps) {
  return <DialogBody className="ui-panel-body">{children}</DialogBody>;
}

export function PanelSection({ children, flush }: PanelSectionProps) {
  return (
    <section className={classes('ui-panel-section', flush && 'ui-panel-flush')}>{children}</section>
  );
}

export function PanelFooter({ children }: PanelFooterProps) {
  return <footer className="ui-dialog-foot">{children}</footer>;
}
