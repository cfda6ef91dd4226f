import type {
  DescriptionListItemProps,
  DescriptionListProps,
  ListProps,
} from '@hubspot/ui-extensions';
import { Children } from 'react';

export function List({ children, testId, variant = 'unordered' }: ListProps) {
  const items = Children.toArray(children).map((child, index) => (
    // The remote tree gives no stable key for plain text, and items hold no state of their own.
    // oxlint-disable-next-line react/no-array-index-key
    <li key={index}>{child}</li>
  ));
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
