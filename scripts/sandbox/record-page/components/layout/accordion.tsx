import type { AccordionProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { Glyph } from '../text/glyph.tsx';
import { settle } from '../settle.ts';
import { shortSize } from '../sizes.ts';

export function Accordion(props: AccordionProps) {
  const [ownOpen, setOwnOpen] = useState(props.defaultOpen ?? false);
  const open = props.open ?? ownOpen;
  const id = useId();
  const toggle = () => {
    setOwnOpen(!open);
    settle(props.onClick?.());
  };
  return (
    <div className="ui-accordion" data-testid={props.testId}>
      <button
        type="button"
        className={`ui-accordion-title ui-text-${shortSize(props.size, 'md')}`}
        aria-expanded={open}
        aria-controls={id}
        disabled={props.disabled}
        onClick={toggle}
      >
        <Glyph name={open ? 'downCarat' : 'right'} size={14} />
        {props.title}
      </button>
      <div id={id} className="ui-accordion-body" hidden={!open}>
        {props.children}
      </div>
    </div>
  );
}
