import type { FlexProps, InlineProps, StackProps } from '@hubspot/ui-extensions';
import { classes, distance, position } from '../sizes.ts';

export function Flex(props: FlexProps) {
  const wraps = props.wrap === true || props.wrap === 'wrap';
  const isLoose = props.direction === 'column' && props.align === undefined;
  return (
    <div
      className={classes('ui-flex', isLoose && 'ui-flex-loose')}
      data-testid={props.testId}
      style={{
        flexDirection: props.direction ?? 'row',
        justifyContent: position(props.justify ?? 'start'),
        alignItems: position(props.align ?? 'stretch'),
        alignSelf: position(props.alignSelf),
        gap: distance(props.gap, 'flush'),
        flexWrap: wraps ? 'wrap' : 'nowrap',
      }}
    >
      {props.children}
    </div>
  );
}

export function Inline(props: InlineProps) {
  return (
    <Flex
      {...props}
      direction="row"
      wrap
      align={props.align ?? 'center'}
      gap={props.gap ?? 'small'}
    />
  );
}

export function Stack({ distance: gap, width, ...props }: StackProps) {
  return (
    <div style={{ width: width ?? 'auto' }}>
      <Flex {...props} direction={props.direction ?? 'column'} gap={gap ?? 'flush'} />
    </div>
  );
}
