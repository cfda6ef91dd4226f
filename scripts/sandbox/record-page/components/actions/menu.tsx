import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { keepInside } from '../overlay/shift-inside.ts';
import { Glyph } from '../text/glyph.tsx';

interface MenuProps {
  readonly label: ReactNode;
  readonly buttonClass: string;
  readonly disabled?: boolean | undefined;
  readonly testId?: string | undefined;
  readonly children: ReactNode;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const from = items.indexOf(document.activeElement as HTMLElement);
  items[(from + step + items.length) % items.length]?.focus();
}

/** Keeps a menu open until something outside of it is pressed. */
function useOutsidePress(open: boolean, close: () => void) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const press = (event: Event) => {
      if (!ref.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', press);
    return () => document.removeEventListener('pointerdown', press);
  }, [open, close]);
  return ref;
}

/** A menu button: arrows move, Escape closes and gives the focus back, a choice closes. */
export function Menu({ label, buttonClass, disabled, testId, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const [close] = useState(() => () => setOpen(false));
  const frame = useOutsidePress(open, close);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (!open || !list.current) return;
    keepInside(list.current);
    list.current.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [open]);
  const leave = () => {
    close();
    button.current?.focus();
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape' || event.key === 'Tab') leave();
    moveFocus(event);
  };
  return (
    <div className="ui-menu" ref={frame} data-testid={testId}>
      <button
        ref={button}
        type="button"
        className={buttonClass}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label} <Glyph name="downCarat" size={11} />
      </button>
      <div
        id={id}
        ref={list}
        role="menu"
        className="ui-menu-list"
        hidden={!open}
        onKeyDown={keys}
        onClick={leave}
      >
        {children}
      </div>
    </div>
  );
}
