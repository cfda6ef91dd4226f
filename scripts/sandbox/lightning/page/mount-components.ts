import { createElement, getComponentDef } from 'lwc';
import LightningIcon from 'lightning/icon';
import { components } from 'alongside:components';
import { page } from '../platform/page-facts.ts';

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);

/** What a page of Lightning gives a component that declares it, and what its author set. */
function propertiesFor(place: HTMLElement): Readonly<Record<string, unknown>> {
  return {
    recordId: page.recordId,
    objectApiName: page.objectApiName,
    flexipageRegionWidth: place.dataset['region'],
    ...(JSON.parse(place.dataset['properties'] ?? '{}') as object),
  };
}

function mount(place: HTMLElement): void {
  const name = place.dataset['component'] ?? '';
  const component = components[name];
  if (!component) throw new Error(`The page has no component ${name}`);
  const element = createElement(`c-${kebab(name)}`, { is: component });
  const declared = Object.keys(getComponentDef(component).props);
  const given = Object.entries(propertiesFor(place));
  Object.assign(element, Object.fromEntries(given.filter(([key]) => declared.includes(key))));
  place.replaceChildren(element);
}

function drawIcon(place: HTMLElement): void {
  const icon = createElement('lightning-icon', { is: LightningIcon });
  Object.assign(icon, { iconName: place.dataset['icon'] });
  place.replaceChildren(icon);
}

/** Puts components where the server left places for them, unless the place is in a hidden tab. */
export function mountAll(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-component]:empty')) {
    if (!place.closest('[hidden]')) mount(place);
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-icon]:empty')) drawIcon(place);
}
