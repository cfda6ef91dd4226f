import { type RemoteComponentProps, useAttached } from '@remote-ui/react/host';
import type { RemoteChild } from './read-children.ts';

/** The props of a remote child, re-rendering when the card changes them. */
export function useRemoteProps<Props>(child: RemoteChild<Props>): Props {
  const attached = useAttached(
    child.receiver,
    child.component as RemoteComponentProps['component'],
  );
  return (attached?.props ?? child.component.props) as Props;
}
