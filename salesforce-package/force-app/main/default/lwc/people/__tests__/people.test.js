import People from 'c/people';
import { buildDealCard } from 'test-data/dealCard';
import { mount, read } from 'test-data/mount';

const { people } = buildDealCard();

it('says who works on the deal at the partner, and what for they are certified', async () => {
  const element = mount(People, { people });
  expect(read(element)).toEqual(
    expect.arrayContaining([
      'Partner people',
      'Priya Raman',
      'Account executive · Northwind',
      'Core Expert until 3 Mar 2027',
    ]),
  );
  await expect(element).toBeAccessible();
});

it('shows nothing where nobody does', () => {
  expect(read(mount(People, { people: [] }))).toEqual([]);
});

it('keeps all of a long name, of somebody without a certificate, twice', async () => {
  const person = { name: 'Priya '.repeat(40).trim(), role: 'Engineer', partner: 'Northwind' };
  const element = mount(People, { people: [person, person] });
  expect(read(element).filter((text) => text === person.name)).toHaveLength(2);
  await expect(element).toBeAccessible();
});
