import type {
  DescriptionListItemProps,
  DescriptionListProps,
  ListProps,
} from '@hubspot/ui-extensions';
import { Children, isValidElement } from 'react';

export function List({ children, testId, variant = 'unordered' }: ListProps) {
  // Every child of a remote tree is an element, text too.
  const items = Children.toArray(children)
    .filter((child) => isValidElement(child))
    .map((child) => <li key={child.key}>{child}</li>);
  const Tag = variant.startsWith('ordered') ? 'ol' : 'ul';
  return (
    <Tag className={`ui-list ui-list-${variant}`} data-testid={testId}>
      {items}
    </Tag>
  );
}

export function DescriptionList({ children, direction = 'column', testId }: DescriptionListProps) {
  return (
    <dl className={`ui-dl ui-dl-${direction}`} data-testid={testId}>
      {children}
    </dl>
  );
}

export function DescriptionListItem({ children, label }: DescriptionListItemProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
