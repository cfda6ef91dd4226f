import { createElement } from 'lwc';

/** Puts a component with these properties on the page. */
export function mount(component, properties = {}) {
  const element = createElement('c-mounted', { is: component });
  Object.assign(element, properties);
  document.body.appendChild(element);
  return element;
}

/** Lets what was promised happen, and what follows from it be rendered. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Every element of a component, those inside its own components as well. */
function everyElement(root) {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? everyElement(one.shadowRoot) : []),
  ]);
}

/** What fits a selector anywhere inside a component, in its own components as well. */
export const findAll = (element, selector) =>
  everyElement(element.shadowRoot).filter((one) => one.matches(selector));

/** The first that fits a selector anywhere inside a component. */
export const find = (element, selector) => findAll(element, selector)[0];

/** What Salesforce's own components say; their stand-ins render nothing. */
const spoken = ({ label, title, alternativeText, content }) =>
  [label, title, alternativeText, content].filter(Boolean);

/** Everything a reader is told, piece by piece, by a component and its own components. */
export const read = (element) =>
  everyElement(element.shadowRoot).flatMap((one) => [
    ...(one.localName.startsWith('lightning-') ? spoken(one) : []),
    ...[...one.childNodes]
      .filter(({ nodeType, data }) => nodeType === Node.TEXT_NODE && data.trim() !== '')
      .map(({ data }) => data.trim()),
  ]);
