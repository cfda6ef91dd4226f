import type { StatusTagProps, TagProps } from '@hubspot/ui-extensions';
import { useOverlay } from '../overlay/use-overlay.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { classes } from '../sizes.ts';
import { Glyph } from '../text/glyph.tsx';

export function Tag(props: TagProps) {
  const { show, wrap } = useOverlay(props.overlay);
  const name = classes(
    'ui-tag',
    `ui-tag-${props.variant ?? 'default'}`,
    props.inline && 'ui-inline',
  );
  if (!props.onClick && !props.overlay) {
    return (
      <span className={name} data-testid={props.testId}>
        {props.children}
      </span>
    );
  }
  const press = () => {
    settle(props.onClick?.(plainEvent('click'), noReactions));
    show();
  };
  return wrap(
    <button type="button" className={name} data-testid={props.testId} onClick={press}>
      {props.children}
    </button>,
  );
}

/** A dot and words: the colour is never the only sign. */
export function StatusTag(props: StatusTagProps) {
  const name = classes(
    'ui-status',
    `ui-status-${props.variant ?? 'default'}`,
    props.hollow && 'ui-status-hollow',
  );
  const inside = (
    <>
      <i aria-hidden="true" />
      {props.children}
    </>
  );
  return (
    <span className={name} data-testid={props.testId}>
      {props.onClick ? (
        <button type="button" onClick={() => settle(props.onClick?.())}>
          {inside}
        </button>
      ) : (
        inside
      )}
      {props.showRemoveIcon && (
        <button type="button" aria-label="Remove" onClick={() => settle(props.onRemoveClick?.())}>
          <Glyph name="remove" size={10} />
        </button>
      )}
    </span>
  );
}
