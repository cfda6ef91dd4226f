import type { BoxProps } from '@hubspot/ui-extensions';
import { position } from '../sizes.ts';

const flexes = { initial: '0 1 auto', auto: '1 1 auto', none: '0 0 auto' } as const;

export function Box({ alignSelf, children, flex, testId }: BoxProps) {
  const growth = typeof flex === 'number' ? `${flex} 1 0` : flex && flexes[flex];
  return (
    <div
      className="ui-box"
      data-testid={testId}
      style={{ flex: growth, alignSelf: position(alignSelf) }}
    >
      {children}
    </div>
  );
}
