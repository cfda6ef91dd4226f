import type {
  StatisticsItemProps,
  StatisticsProps,
  StatisticsTrendProps,
} from '@hubspot/ui-extensions';

export function Statistics({ children, testId }: StatisticsProps) {
  return (
    <div className="ui-statistics" data-testid={testId}>
      {children}
    </div>
  );
}

export function StatisticsItem({ children, label, number, testId }: StatisticsItemProps) {
  return (
    <div className="ui-statistic" data-testid={testId}>
      <div className="ui-statistic-label">{label}</div>
      <div className="ui-statistic-number">{number}</div>
      {children}
    </div>
  );
}

export function StatisticsTrend({ color, direction, testId, value }: StatisticsTrendProps) {
  const isUp = direction === 'increase';
  const tone = color ?? (isUp ? 'green' : 'red');
  return (
    <div className={`ui-trend ui-trend-${tone}`} data-testid={testId}>
      <span aria-hidden="true">{isUp ? '▲' : '▼'}</span>
      <span className="ui-hidden">{isUp ? 'up' : 'down'}</span> {value}
    </div>
  );
}
