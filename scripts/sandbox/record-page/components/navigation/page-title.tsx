import type { PageTitleProps } from '@hubspot/ui-extensions/pages';
import { useEffect, useRef } from 'react';

/** Makes the text of an unseen element, and what becomes of it, the title of the browser's tab. */
export function PageTitle({ children }: PageTitleProps) {
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const copy = () => {
      document.title = element.textContent;
    };
    copy();
    // The text is a remote node of its own: it changes without this component rendering again.
    const observer = new MutationObserver(copy);
    observer.observe(element, { characterData: true, childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (
    <span hidden ref={ref}>
      {children}
    </span>
  );
}
