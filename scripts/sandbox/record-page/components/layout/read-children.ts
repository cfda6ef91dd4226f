import type { RemoteComponentProps } from '@remote-ui/react/host';
import { isValidElement, type ReactNode } from 'react';

/** A child as the remote renderer hands it over: its own remote node and where to watch it. */
export interface RemoteChild<Props> {
  readonly receiver: RemoteComponentProps['receiver'];
  readonly component: Omit<RemoteComponentProps['component'], 'props'> & { readonly props: Props };
}

/**
 * The remote nodes behind children, for parents that draw something from their children's props.
 * A child's props change in place and only that child is told: watch them with `useRemoteProps`.
 */
export function readChildren<Props>(children: readonly ReactNode[]): RemoteChild<Props>[] {
  return children.flatMap((child) =>
    isValidElement<RemoteChild<Props>>(child) && child.props.component ? [child.props] : [],
  );
}
