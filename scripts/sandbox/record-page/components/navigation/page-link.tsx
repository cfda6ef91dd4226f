import type {
  PageBreadcrumbsCurrentProps,
  PageBreadcrumbsProps,
  PageLinkProps,
} from '@hubspot/ui-extensions/pages';
import { type MouseEvent, useContext } from 'react';
import { appPageHref, OpenPageContext } from './page-navigation.ts';

export function PageLink({ children, params = {}, testId, to }: PageLinkProps) {
  const openPage = useContext(OpenPageContext);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    openPage(to, params);
  };
  return (
    <a
      className="ui-link ui-link-primary"
      href={appPageHref(to, params)}
      data-testid={testId}
      onClick={follow}
    >
      {children}
    </a>
  );
}

export function PageBreadcrumbs({ children, testId }: PageBreadcrumbsProps) {
  return (
    <nav className="ui-breadcrumbs" aria-label="Breadcrumbs" data-testid={testId}>
      {children}
    </nav>
  );
}

export function PageBreadcrumbsCurrent({ children }: PageBreadcrumbsCurrentProps) {
  return <span aria-current="page">{children}</span>;
}
