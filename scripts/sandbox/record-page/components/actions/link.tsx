import type { LinkProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { useOverlay } from '../overlay/use-overlay.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { Glyph } from '../text/glyph.tsx';
import { toTarget } from './to-target.ts';

export function Link(props: LinkProps) {
  const overlay = useOverlay(props.overlay);
  const target = toTarget(props.href);
  const className = `ui-link ui-link-${props.variant ?? 'primary'}`;
  const click = (event: MouseEvent) => {
    if (props.preventDefault || props.overlay || !target.href) event.preventDefault();
    settle(props.onClick?.(plainEvent('click'), noReactions));
    overlay.show();
  };
  return overlay.wrap(
    <a {...target} className={className} data-testid={props.testId} onClick={click}>
      {props.children}
      {target.target && <Glyph name="publish" size={11} label="opens in a new tab" />}
    </a>,
  );
}
