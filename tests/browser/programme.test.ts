import { registerByLink } from '@alongside/scripts/small-product/register-deal';
import { expect, it } from 'vitest';
import { findBarriers, measureOverflow } from '../support/browser/find-barriers.ts';
import { openCard } from '../support/browser/open-card.ts';
import { useBrowser } from '../support/browser/use-browser.ts';
import { useProduct } from '../support/product/use-product.ts';

const product = useProduct();
const { newPage } = useBrowser();

it('a manager reads on the tab beside the queue what the programme brings', async () => {
  const link = await product().invite('Northwind Traders', 'Noa North');
  await registerByLink(link, { company: 'Rowan Bakeries', domain: 'rowan-bakeries.example' });
  const page = await newPage({ viewport: { width: 1280, height: 900 } });
  await openCard(page, product().actAs('manager', '/app-home'));
  await page.getByRole('tab', { name: 'Programme' }).click();
  await page.getByRole('heading', { name: 'Partner programme' }).waitFor();
  const conversion = page.getByRole('heading', { name: 'Conversion by month of submission' });
  await conversion.waitFor();
  await page.getByText('Submitted in these days, whatever became of them.').waitFor();
  await page.getByRole('columnheader', { name: 'Nine of ten within' }).waitFor();
  await page.getByText('no revenue targets of partners are kept').waitFor();
  expect([await findBarriers(page), await measureOverflow(page)]).toEqual([[], 0]);
});
