import type { ReactNode } from 'react';
import { classes } from '../sizes.ts';

/** The part that scrolls. It takes the focus, so that the arrow keys scroll it too. */
export function DialogBody(props: { readonly className?: string; readonly children: ReactNode }) {
  return (
    <div className={classes('ui-dialog-body', props.className)} tabIndex={0}>
      {props.children}
    </div>
  );
}
