import { html, type Html } from '../../record-page/server/html.ts';
import type { RecordLayout } from './page-layout.ts';
import type { PlacedComponent } from './read-flexipage.ts';
import type { FieldText, RecordView } from './build-record-view.ts';

const renderValue = ({ text, href }: FieldText): Html =>
  href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;

const renderFact = (fact: FieldText): Html =>
  html`<div class="page-fact" data-field="${fact.name}">
    <dt>${fact.label}</dt>
    <dd>${renderValue(fact)}</dd>
  </div>`;

/** A place that the browser puts a component into. */
export const renderPlace = ({ name, properties }: PlacedComponent, region: string): Html =>
  html`<div
    class="page-place"
    data-component="${name}"
    data-region="${region}"
    data-properties="${JSON.stringify(properties)}"
  ></div>`;

const renderHighlights = ({ kind, title, highlights }: RecordView, icon: string): Html =>
  html`<section class="page-highlights" aria-label="Highlights" data-record-part="highlights">
    <div class="page-title">
      <span data-icon="${icon}"></span>
      <div>
        <p>${kind}</p>
        <h1>${title}</h1>
      </div>
    </div>
    <dl>${highlights.map(renderFact)}</dl>
  </section>`;

const renderDetails = ({ groups }: RecordView): Html =>
  html`<div data-record-part="details">
    ${groups.map(
      ({ title, facts }) =>
        html`<h2>${title}</h2>
          <dl class="page-details">${facts.map(renderFact)}</dl>`,
    )}
  </div>`;

interface Tab {
  readonly label: string;
  readonly content: Html;
}

const renderTab = ({ label }: Tab, at: number): Html =>
  html`<button
    type="button"
    role="tab"
    data-page-tab
    id="page-tab-${at}"
    aria-controls="page-panel-${at}"
    aria-selected="${String(at === 0)}"
    tabindex="${at === 0 ? 0 : -1}"
  >
    ${label}
  </button>`;

const HIDDEN = html`hidden`;

const renderPanel = ({ content }: Tab, at: number): Html =>
  html`<div
    role="tabpanel"
    id="page-panel-${at}"
    aria-labelledby="page-tab-${at}"
    ${at === 0 ? undefined : HIDDEN}
  >
    ${content}
  </div>`;

const renderPlaces = (components: readonly PlacedComponent[], region: string): Html =>
  html`${components.map((one) => renderPlace(one, region))}`;

function renderMain(view: RecordView, layout: RecordLayout, region: string): Html {
  const tabs: readonly Tab[] = [
    { label: 'Details', content: renderDetails(view) },
    ...layout.tabs.map(({ label, components }) => ({
      label,
      content: renderPlaces(components, region),
    })),
  ];
  return html`<section class="page-main" aria-label="Record">
    <div role="tablist" aria-label="Record" class="page-tabs">${tabs.map(renderTab)}</div>
    ${tabs.map(renderPanel)}
  </section>`;
}

/**
 * A record's page: highlights, the wide column with tabs, and the column on the right, which comes
 * first where there is one column only.
 */
export function renderRecord(view: RecordView, layout: RecordLayout, isNarrow: boolean): Html {
  const main = renderMain(view, layout, isNarrow ? 'SMALL' : 'LARGE');
  const side = html`<aside class="page-side" aria-label="Cards">
    ${renderPlaces(layout.sidebar, 'SMALL')}
  </aside>`;
  return html`${renderHighlights(view, layout.icon)}
    <div class="page-columns ${isNarrow ? 'page-columns_narrow' : ''}">
      ${isNarrow ? [side, main] : [main, side]}
    </div>`;
}
