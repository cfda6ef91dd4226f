import type { IconProps, IllustrationProps, ImageProps } from '@hubspot/ui-extensions';
import { useOverlay } from '../overlay/use-overlay.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';
import { shortSize } from '../sizes.ts';
import { toTarget } from '../actions/to-target.ts';
import { Drawing } from './drawing.tsx';
import { Glyph } from './glyph.tsx';

const iconSizes: Record<string, number> = { sm: 12, md: 16, lg: 24 };

export function Icon({ color = 'inherit', name, screenReaderText, size, testId }: IconProps) {
  return (
    <span className={`ui-icon ui-icon-${color}`} data-testid={testId}>
      <Glyph name={name} size={iconSizes[shortSize(size, 'sm')] ?? 12} label={screenReaderText} />
    </span>
  );
}

export function Illustration({ alt, height, testId, width = 160 }: IllustrationProps) {
  return (
    <span data-testid={testId}>
      <Drawing label={alt} width={width} height={height} />
    </span>
  );
}

export function Image(props: ImageProps) {
  const overlay = useOverlay(props.overlay);
  const picture = (
    <img
      className="ui-image"
      alt={props.alt ?? ''}
      src={props.src}
      width={props.width}
      height={props.height}
      data-testid={props.testId}
    />
  );
  if (props.href) {
    return <a {...toTarget(props.href)}>{picture}</a>;
  }
  if (!props.onClick && !props.overlay) return picture;
  const click = () => {
    settle(props.onClick?.(plainEvent('click'), noReactions));
    overlay.show();
  };
  return overlay.wrap(
    <button type="button" className="ui-image-button" onClick={click}>
      {picture}
    </button>,
  );
}
