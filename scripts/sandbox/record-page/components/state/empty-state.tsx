import type { EmptyStateProps, ErrorStateProps } from '@hubspot/ui-extensions';
import { classes } from '../sizes.ts';
import { Drawing } from '../text/drawing.tsx';
import { Glyph } from '../text/glyph.tsx';

export function EmptyState(props: EmptyStateProps) {
  const name = classes(
    'ui-state',
    props.layout === 'vertical' ? 'ui-state-vertical' : 'ui-state-horizontal',
    props.reverseOrder && 'ui-state-reversed',
    props.flush && 'ui-state-flush',
  );
  return (
    <div className={name} data-testid={props.testId}>
      <div>
        {props.title && <h3 className="ui-heading">{props.title}</h3>}
        {props.children}
      </div>
      <Drawing width={props.imageWidth ?? 120} />
    </div>
  );
}

const signs = { error: 'warning', support: 'question', lock: 'locked' } as const;

export function ErrorState({ children, testId, title, type = 'error' }: ErrorStateProps) {
  return (
    <div className="ui-state ui-state-vertical" role="alert" data-testid={testId}>
      <span className="ui-state-sign">
        <Glyph name={signs[type]} size={28} />
      </span>
      <div>
        <h3 className="ui-heading">{title ?? 'This did not load'}</h3>
        {children}
      </div>
    </div>
  );
}
