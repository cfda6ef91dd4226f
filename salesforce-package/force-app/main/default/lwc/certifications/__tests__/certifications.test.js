import Certifications from 'c/certifications';
import { buildDealCard } from 'test-data/dealCard';
import { findAll, mount, read } from 'test-data/mount';

const { certifications } = buildDealCard();

it.each([false, true])(
  'says who is certified for what and until when (narrow: %s)',
  async (narrow) => {
    const element = mount(Certifications, { certifications, narrow });
    expect(read(element)).toEqual(
      expect.arrayContaining(['Priya Raman', 'Core Expert', 'Valid', 'Expires 3 Mar 2027']),
    );
    await expect(element).toBeAccessible();
  },
);

it('says what will be listed', async () => {
  const element = mount(Certifications, { certifications: [] });
  expect(read(element)).toEqual(['Certifications of the partner’s people will be listed here.']);
  await expect(element).toBeAccessible();
});

it('lists many, also one that never expires', async () => {
  const forever = { ...certifications[0], expires: undefined };
  const many = Array.from({ length: 200 }, () => forever);
  const element = mount(Certifications, { certifications: many });
  expect(findAll(element, 'li')).toHaveLength(200);
  expect(read(element).some((text) => text.includes('Expires'))).toBe(false);
});
