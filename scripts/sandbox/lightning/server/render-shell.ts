import { html, jsonBlock, type Html } from '../../record-page/server/html.ts';
import type { PageFacts } from '../platform/page-facts.ts';
import type { ActingUser } from './acting-user.ts';
import type { ComponentTab } from './list-tabs.ts';
import type { PageView } from './page-view.ts';

export interface Shell {
  readonly title: string;
  readonly view: PageView;
  readonly user: ActingUser;
  readonly users: readonly ActingUser[];
  /** This page's address, to return to. */
  readonly address: string;
  readonly facts: PageFacts;
  /** The address of the folder with `page.js`. */
  readonly assets: string;
  /** Links to the package's tabs. */
  readonly tabs: readonly ComponentTab[];
  readonly body: Html;
  /** Nothing but the body: one component alone. */
  readonly isBare: boolean;
}

/** The style sheet of each theme. */
export const STYLES = { light: 'slds2', dark: 'slds2', slds1: 'slds1' } as const;

const renderPerson = ({ id, name, job }: ActingUser, address: string): Html =>
  html`<li>
    <a href="/act-as/${id}?to=${encodeURIComponent(address)}">${name}</a> <span>${job}</span>
  </li>`;

const renderHeader = ({ user, users, address, tabs }: Shell): Html =>
  html`<header class="page-header">
    <a class="page-app" href="/">Sales</a>
    <nav aria-label="Tabs">
      ${tabs.map(({ name, label }) => html`<a href="/lightning/n/${name}">${label}</a> `)}
    </nav>
    <details class="page-people">
      <summary>${user.name}</summary>
      <ul>
        ${users.map((one) => renderPerson(one, address))}
      </ul>
    </details>
  </header>`;

/** A page of Lightning Experience around its body. */
export function renderShell(shell: Shell): string {
  const { title, view, assets, facts, body, isBare } = shell;
  const scheme = view.theme === 'dark' ? 'dark' : 'light';
  return html`<!doctype html>
    <html
      lang="en"
      class="slds-color-scheme--${scheme}"
      data-page="loading"
      data-theme="${view.theme}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__lightning/styles/${STYLES[view.theme]}.css" />
        <link rel="stylesheet" href="/__lightning/styles/page.css" />
      </head>
      <body class="slds-scope">
        <div class="page" style="${view.width === undefined ? '' : `max-width: ${view.width}px`}">
          ${isBare ? undefined : renderHeader(shell)}
          <main>${body}</main>
        </div>
        <script type="application/json" id="page-facts">
          ${jsonBlock(facts)}
        </script>
        <script type="module" src="${assets}/page.js"></script>
      </body>
    </html>`.text;
}
