import type { ProgressBarProps } from '@hubspot/ui-extensions';

/** The share of a whole in percent, within 0 and 100. */
const percentOf = (value: number, whole: number): number =>
  whole > 0 ? Math.round(Math.min(100, Math.max(0, (100 * value) / whole))) : 0;

export function ProgressBar(props: ProgressBarProps) {
  const { title, value = 0, valueDescription, variant = 'success' } = props;
  const whole = props.maxValue ?? props.valueMax ?? 100;
  const percent = percentOf(value, whole);
  const words = [valueDescription, props.showPercentage && `${percent}%`].filter(Boolean);
  return (
    <div className="ui-progress" data-testid={props.testId}>
      {(title || words.length > 0) && (
        <div className="ui-progress-words">
          <span>{title}</span>
          <span>{words.join(' · ')}</span>
        </div>
      )}
      <div
        role="progressbar"
        className="ui-progress-track"
        aria-label={props['aria-label'] ?? title ?? valueDescription ?? 'Progress'}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={valueDescription}
      >
        <i className={`ui-progress-${variant}`} style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
