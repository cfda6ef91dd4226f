import Registrations from 'c/registrations';
import { buildDealCard } from 'test-data/dealCard';
import { find, findAll, mount, read, settle } from 'test-data/mount';

const [registration] = buildDealCard().registrations;

it('says how a registration stands and since when, with the reason one click away', async () => {
  const element = mount(Registrations, { registrations: [registration] });
  expect(read(element)).toEqual(
    expect.arrayContaining([
      'Registrations',
      'Northwind',
      'Approved, protected',
      'Submitted 9 Oct 2026',
    ]),
  );
  expect(find(element, 'c-why-button').decisionId).toBe(registration.decisionId);
  await expect(element).toBeAccessible();
});

it('says products and benefit where they are told, under another heading', async () => {
  const told = { ...registration, products: 'Core', benefit: 'Registered price: 15 %' };
  const element = mount(Registrations, { registrations: [told], heading: 'Without a deal' });
  expect(read(element)).toEqual(
    expect.arrayContaining(['Without a deal', 'Northwind · Core', 'Registered price: 15 %']),
  );
  await expect(element).toBeAccessible();
});

it('offers no reason where nothing was decided', () => {
  const undecided = { ...registration, decisionId: undefined };
  const element = mount(Registrations, { registrations: [undecided] });
  expect(find(element, 'c-why-button')).toBeUndefined();
});

it('shows nothing without registrations', () => {
  expect(read(mount(Registrations, { registrations: [] }))).toEqual([]);
});

it('shows five of many, and the others on request', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({
    ...registration,
    registrationId: `${registration.registrationId}${at}`,
  }));
  const element = mount(Registrations, { registrations: many });
  expect(findAll(element, 'li')).toHaveLength(5);
  element.shadowRoot.querySelector('ul ~ lightning-button').click();
  await settle();
  expect(findAll(element, 'li')).toHaveLength(9);
  await expect(element).toBeAccessible();
});
