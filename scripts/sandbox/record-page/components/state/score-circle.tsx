import type { ScoreProps } from '@hubspot/ui-extensions';

const scoreTone = (score: number) => (score >= 67 ? 'success' : score >= 34 ? 'warning' : 'danger');

export function ScoreCircle({ score, testId }: ScoreProps) {
  const around = 2 * Math.PI * 20;
  return (
    <svg
      className={`ui-score ui-score-${scoreTone(score)}`}
      viewBox="0 0 48 48"
      width="48"
      height="48"
      role="img"
      aria-label={`Score ${score} of 100`}
      data-testid={testId}
    >
      <circle cx="24" cy="24" r="20" className="ui-score-track" />
      <circle
        cx="24"
        cy="24"
        r="20"
        className="ui-score-value"
        strokeDasharray={`${(around * score) / 100} ${around}`}
        transform="rotate(-90 24 24)"
      />
      <text x="24" y="28.5" textAnchor="middle">
        {score}
      </text>
    </svg>
  );
}
