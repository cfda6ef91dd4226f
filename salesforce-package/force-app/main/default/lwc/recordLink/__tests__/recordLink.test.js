import RecordLink from 'c/recordLink';
import { openedPages } from 'lightning/navigation';
import { mount, settle } from 'test-data/mount';

const page = {
  type: 'standard__recordPage',
  attributes: { recordId: '006xx', objectApiName: 'Opportunity', actionName: 'view' },
};

beforeEach(() => {
  openedPages.length = 0;
});

async function show() {
  const element = mount(RecordLink, {
    recordId: '006xx',
    objectApiName: 'Opportunity',
    label: 'Open',
  });
  await settle();
  return element;
}

/** Whether the link kept the click to itself; jsdom cannot open pages. */
function isKept(element, keys) {
  let kept = false;
  element.addEventListener('click', (click) => {
    kept = click.defaultPrevented;
    click.preventDefault();
  });
  const click = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    cancelable: true,
    ...keys,
  });
  element.shadowRoot.querySelector('a').dispatchEvent(click);
  return kept;
}

it('opens the record in Lightning', async () => {
  const element = await show();
  expect(isKept(element)).toBe(true);
  expect(openedPages).toEqual([page]);
  await expect(element).toBeAccessible();
});

it.each(['ctrlKey', 'metaKey', 'shiftKey'])('leaves it to the browser with %s', async (key) => {
  const element = await show();
  expect(isKept(element, { [key]: true })).toBe(false);
  expect(element.shadowRoot.querySelector('a').getAttribute('href')).toContain('006xx');
  expect(openedPages).toEqual([]);
});
