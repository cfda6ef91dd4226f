import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { settle } from '../settle.ts';
import { classes, shortSize } from '../sizes.ts';
import { Glyph } from '../text/glyph.tsx';

const stepState = (index: number, current: number) =>
  index < current ? 'done' : index === current ? 'current' : 'ahead';

export function StepIndicator(props: StepIndicatorProps) {
  const { currentStep = 0, direction = 'horizontal', stepNames, variant = 'default' } = props;
  const size = shortSize(props.circleSize, 'sm');
  const name = classes(
    'ui-steps',
    `ui-steps-${direction}`,
    `ui-steps-${variant}`,
    `ui-steps-${size}`,
  );
  return (
    <ol className={name} data-testid={props.testId}>
      {stepNames.map((step, index) => {
        const state = stepState(index, currentStep);
        const inside = (
          <>
            <span className="ui-step-circle" aria-hidden="true">
              {state === 'done' ? <Glyph name="approvals" size={11} /> : index + 1}
            </span>
            <span className="ui-step-name">{step}</span>
          </>
        );
        return (
          <li
            key={step}
            className={`ui-step-${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            {props.onClick ? (
              <button type="button" onClick={() => settle(props.onClick?.(index))}>
                {inside}
              </button>
            ) : (
              inside
            )}
          </li>
        );
      })}
    </ol>
  );
}
