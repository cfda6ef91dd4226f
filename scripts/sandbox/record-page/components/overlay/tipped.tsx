import {
  cloneElement,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { keepInside } from './shift-inside.ts';
import { TooltipIdContext } from './tooltip.tsx';

interface TippedProps {
  readonly trigger: ReactElement;
  readonly tooltip: ReactNode;
}

/** Something with a tooltip, shown while it is pointed at or focused; Escape hides it. */
export function Tipped({ trigger, tooltip }: TippedProps) {
  const [shown, setShown] = useState(false);
  const frame = useRef<HTMLSpanElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const tip = frame.current?.querySelector<HTMLElement>('[role=tooltip]');
    if (tip && shown) keepInside(tip);
  }, [shown]);
  const hideByKey = (event: KeyboardEvent) => event.key === 'Escape' && setShown(false);
  return (
    <span
      ref={frame}
      className="ui-tipped"
      data-shown={shown}
      onPointerEnter={() => setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={hideByKey}
    >
      {cloneElement(trigger, { 'aria-describedby': id })}
      <TooltipIdContext.Provider value={id}>{tooltip}</TooltipIdContext.Provider>
    </span>
  );
}
