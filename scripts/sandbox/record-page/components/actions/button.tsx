import type { BaseButtonProps, ButtonProps } from '@hubspot/ui-extensions';
import type { MouseEvent, ReactNode } from 'react';
import { useOverlay } from '../overlay/use-overlay.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { classes, shortSize } from '../sizes.ts';
import { toTarget } from './to-target.ts';

export function buttonClass(props: Pick<BaseButtonProps, 'size' | 'truncate' | 'variant'>) {
  return classes(
    'ui-button',
    `ui-button-${props.variant ?? 'secondary'}`,
    `ui-button-${shortSize(props.size, 'md')}`,
    props.truncate && 'ui-truncate',
  );
}

interface PlainButtonProps extends BaseButtonProps {
  readonly busy?: boolean;
  readonly content?: ReactNode;
  readonly onPress: () => void;
  readonly 'aria-describedby'?: string;
}

const ignore = (event: MouseEvent) => event.preventDefault();

/**
 * A button or, with `href`, a link that looks like one. A disabled button that has an explanation
 * stays focusable, so that the keyboard reaches the reason.
 */
export function PlainButton({ busy, content, onPress, ...props }: PlainButtonProps) {
  const inside = content ?? props.children;
  const describedBy = props['aria-describedby'];
  const isExplained = props.disabled === true && describedBy !== undefined;
  if (props.href && !props.disabled) {
    return (
      <a
        {...toTarget(props.href)}
        className={buttonClass(props)}
        data-testid={props.testId}
        aria-describedby={describedBy}
        onClick={onPress}
      >
        {inside}
      </a>
    );
  }
  return (
    <button
      type={props.type ?? 'button'}
      className={buttonClass(props)}
      disabled={props.disabled && !isExplained}
      aria-disabled={isExplained || undefined}
      aria-busy={busy || undefined}
      aria-describedby={describedBy}
      data-testid={props.testId}
      onClick={busy || isExplained ? ignore : onPress}
    >
      {inside}
    </button>
  );
}

export function Button({ overlay, ...props }: ButtonProps) {
  const { show, wrap } = useOverlay(overlay);
  const press = () => {
    settle(props.onClick?.(plainEvent('click'), noReactions));
    show();
  };
  return wrap(<PlainButton {...props} onPress={press} />);
}
