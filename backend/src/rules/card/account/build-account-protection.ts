import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import { buildWindowView } from '../build-window-view.ts';
import { productsText } from '../headline-modifiers.ts';
import type { Protection } from '../protection.ts';
import type { AccountView } from './account-view.ts';
import { count } from './build-account-partners.ts';

/** Windows of one product line that are shown; the nearest ends matter, old ones are counted. */
const shown = 5;

/** Live and past windows under each product line they cover, in the tenant's order. */
export function buildAccountProtection(view: AccountView): AccountCardModel['protection'] {
  const { facts, protections } = view;
  const whole = protections.filter(({ registration }) => registration.productLines.length === 0);
  const lines = facts.productLines.map(({ name }) => ({
    product: name,
    windows: protections.filter(({ registration }) => registration.productLines.includes(name)),
  }));
  return [{ product: productsText({ productLines: [] }), windows: whole }, ...lines]
    .filter(({ windows }) => windows.length > 0)
    .map((line) => describeLine(line, view));
}

function describeLine(
  { product, windows }: { readonly product: string; readonly windows: readonly Protection[] },
  view: AccountView,
): AccountCardModel['protection'][number] {
  const left = windows.length - shown;
  return {
    product,
    windows: windows.slice(0, shown).map((one) => buildWindowView(one, view)),
    ...(left > 0
      ? { more: `${count(left, 'earlier window is', 'earlier windows are')} not shown.` }
      : {}),
  };
}
