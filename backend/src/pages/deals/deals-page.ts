import { renderPage } from '../layout/document.ts';
import { each, type Markup, markup } from '../layout/markup.ts';
import { renderMoment, renderStatus } from '../layout/pieces.ts';
import type { Programme } from '../link/open-visit.ts';
import { dealWords, pageWords } from '../words.ts';
import { type Deal, type DealGroup, dealGroups, groupOf, isOpen } from './group-deals.ts';

/** "My deals": by what needs me, with the clock of each, and the facts of the programme. */
export function renderDealsPage(base: string, programme: Programme): Markup {
  const body = markup`<div class="title"><div><h1>${pageWords.myDeals}</h1>
<p class="quiet" dir="auto">${dealWords.greeting(programme.contact, programme.partner)}</p></div>
<a class="button primary" href="${base}/register">${pageWords.register}</a></div>
${programme.items.length === 0 ? emptyList() : groups(base, programme)}
${more(base, programme)}
${goodToKnow(base, programme)}`;
  return renderPage({ base, programme, place: 'deals' }, pageWords.myDeals, body);
}

function emptyList(): Markup {
  return markup`<section class="card empty"><h2>${dealWords.emptyTitle}</h2><p>${dealWords.empty}</p></section>`;
}

function groups(base: string, { items, vendor }: Programme): readonly Markup[] {
  const titles: Record<DealGroup, string> = {
    needsYou: dealWords.needsYou,
    waiting: dealWords.waiting(vendor),
    protected: dealWords.protected,
    decided: dealWords.decided,
  };
  const filled = dealGroups.flatMap((group) => {
    const deals = items.filter((deal) => groupOf(deal) === group);
    return deals.length === 0 ? [] : [{ group, deals }];
  });
  return each(
    filled,
    ({ group, deals }) => markup`<section class="group" aria-labelledby="${group}">
<h2 id="${group}">${titles[group]} <span class="count">${deals.length}</span></h2>
<ul class="deals">${each(deals, (deal) => dealItem(base, deal))}</ul>
</section>`,
  );
}

function dealItem(base: string, deal: Deal): Markup {
  return markup`<li class="card deal">
<h3><a href="${base}/registrations/${deal.registrationId}" dir="auto">${deal.customer}</a></h3>
<p class="amount">${deal.amount}</p>
${renderStatus(deal.status, deal.tone)}
${clock(deal)}
</li>`;
}

/** The one date that matters now. */
function clock(deal: Deal): Markup | undefined {
  const { reviewStatus, protectionStatus, due, protectedUntil, submitted } = deal;
  const clocks = [
    { label: dealWords.answerDue, moment: isOpen(reviewStatus) ? due : undefined },
    {
      label: dealWords.protectedUntil,
      moment: protectionStatus === 'active' ? protectedUntil : undefined,
    },
    { label: dealWords.submitted, moment: submitted },
  ];
  const next = clocks.find(({ moment }) => moment !== undefined);
  return next?.moment && markup`<p class="clock">${next.label} ${renderMoment(next.moment)}</p>`;
}

function more(base: string, { nextCursor }: Programme): Markup | undefined {
  if (nextCursor === undefined) return undefined;
  const href = `${base}?after=${encodeURIComponent(nextCursor)}`;
  return markup`<p><a class="button" href="${href}">${dealWords.more}</a></p>`;
}

function goodToKnow(base: string, programme: Programme): Markup {
  const { partnerManager, vendor, decisionPromise } = programme;
  return markup`<section class="know" aria-labelledby="know"><h2 id="know">${dealWords.promiseTitle}</h2>
<p>${decisionPromise}</p>
<p>${partnerManager === undefined ? pageWords.noManager(vendor) : pageWords.manager(partnerManager)}</p>
<p><a href="${base}/rules">${dealWords.rulesLink}</a></p></section>`;
}
