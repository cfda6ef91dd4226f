import type { PageHeaderLinkProps } from '@hubspot/ui-extensions/pages';
import type { ReactNode } from 'react';
import { PlainButton } from '../actions/button.tsx';
import { HeaderPlace } from './header-place.tsx';
import { noReactions, plainEvent } from '../plain-event.ts';
import { settle } from '../settle.ts';

interface WithChildren {
  readonly children?: ReactNode;
}

export const PageHeader = ({ children }: WithChildren) => <HeaderPlace>{children}</HeaderPlace>;

export const PageHeaderPart = ({ children }: WithChildren) => <>{children}</>;

export function PageHeaderLink({ children, disabled, href, onClick, testId }: PageHeaderLinkProps) {
  return (
    <PlainButton
      variant="secondary"
      size="sm"
      disabled={disabled ?? false}
      {...(href && { href })}
      {...(testId && { testId })}
      onPress={() => settle(onClick?.(plainEvent('click'), noReactions))}
    >
      {children}
    </PlainButton>
  );
}
