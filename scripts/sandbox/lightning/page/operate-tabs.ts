function select(tab: HTMLElement): void {
  const tabs = tab.closest('[role=tablist]')?.querySelectorAll<HTMLElement>('[role=tab]') ?? [];
  for (const one of tabs) {
    const isChosen = one === tab;
    one.setAttribute('aria-selected', String(isChosen));
    one.tabIndex = isChosen ? 0 : -1;
    one.parentElement?.classList.toggle('slds-is-active', isChosen);
    document
      .getElementById(one.getAttribute('aria-controls') ?? '')
      ?.toggleAttribute('hidden', !isChosen);
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

function move(tab: HTMLElement, step: number): HTMLElement {
  const tabs = [
    ...(tab.closest('[role=tablist]')?.querySelectorAll<HTMLElement>('[role=tab]') ?? []),
  ];
  return tabs.at((tabs.indexOf(tab) + step) % tabs.length) ?? tab;
}

/** Tabs of the record page; what stands in a tab begins when it is first opened. */
export function operateTabs(onShown: (root: Document) => void): void {
  const open = (tab: HTMLElement): void => {
    select(tab);
    onShown(document);
  };
  document.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest<HTMLElement>('[data-page-tab]');
    if (tab) open(tab);
  });
  document.addEventListener('keydown', ({ target, key }) => {
    const tab = (target as Element).closest<HTMLElement>('[data-page-tab]');
    const step = STEPS[key];
    if (!tab || !step) return;
    const next = move(tab, step);
    open(next);
    next.focus();
  });
}
