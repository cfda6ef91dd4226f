import { useState } from 'react';
import { settle } from '../settle.ts';
import { visiblePages } from './visible-pages.ts';

interface PagesProps {
  readonly count: number;
  readonly page: number | undefined;
  readonly most: number;
  readonly showEnds: boolean;
  readonly onChange: (page: number) => void;
}

export function Pages({ count, page, most, showEnds, onChange }: PagesProps) {
  const [ownPage, setOwnPage] = useState(1);
  const current = page ?? ownPage;
  const go = (next: number) => {
    setOwnPage(next);
    settle(onChange(next));
  };
  const step = (label: string, to: number, isOff: boolean) => (
    <button type="button" disabled={isOff} onClick={() => go(to)}>
      {label}
    </button>
  );
  return (
    <nav className="ui-pages" aria-label="Pages">
      {showEnds && step('First', 1, current <= 1)}
      {step('Previous', current - 1, current <= 1)}
      {visiblePages(current, count, most).map((number) => (
        <button
          type="button"
          key={number}
          aria-current={number === current ? 'page' : undefined}
          onClick={() => go(number)}
        >
          {number}
        </button>
      ))}
      {step('Next', current + 1, current >= count)}
      {showEnds && step('Last', count, current >= count)}
    </nav>
  );
}
