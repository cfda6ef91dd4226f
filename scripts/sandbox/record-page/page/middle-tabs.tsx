import { type KeyboardEvent, useState } from 'react';
import type { RecordView } from '../page-model.ts';
import { CardFrame } from './card-frame.tsx';
import { usePage } from './record-store.ts';
import { Timeline } from './timeline.tsx';

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const from = tabs.indexOf(document.activeElement as HTMLElement);
  const next = tabs[(from + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}

/** The middle column: a tab for each card and the activity. Hidden tabs keep running. */
export function MiddleTabs({ record }: { readonly record: RecordView }) {
  const { model } = usePage();
  const cards = model.extensions.filter((one) => one.location === 'crm.record.tab');
  const panels = [
    ...cards.map((card) => ({
      id: card.uid,
      title: card.title,
      content: <CardFrame extension={card} />,
    })),
    { id: 'activity', title: 'Activity', content: <Timeline notes={record.notes} /> },
  ];
  const [chosen, setChosen] = useState(panels[0]?.id);
  return (
    <>
      <div role="tablist" className="ui-tabs middle-tabs" onKeyDown={moveFocus}>
        {panels.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls={`panel-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {panels.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`panel-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </>
  );
}
