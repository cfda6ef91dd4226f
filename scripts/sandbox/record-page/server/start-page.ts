import { html, type Html } from './html.ts';
import { renderShell } from './page-shell.ts';

/** One way in: a page and what it is called. */
export interface StartDoor {
  readonly label: string;
  readonly href: string;
}

export interface StartLink {
  readonly label: string;
  /** Where the label leads. */
  readonly href?: string;
  /** What is seen there, in a few words. */
  readonly detail?: string;
  /** The same in each CRM, side by side. */
  readonly doors?: readonly StartDoor[];
}

/** One of the people to be, with the places worth opening as that person. */
export interface StartPerson {
  readonly title: string;
  readonly name: string;
  readonly question: string;
  readonly links: readonly StartLink[];
}

export interface StartPageModel {
  /** Three lines that say what this is. */
  readonly lines: readonly string[];
  readonly people: readonly StartPerson[];
  /** Records grouped by the situation they show. */
  readonly records: readonly { readonly title: string; readonly links: readonly StartLink[] }[];
  /** Small print: where the other doors are. */
  readonly doors: readonly StartLink[];
}

const renderDoor = ({ label, href }: StartDoor, about: string): Html =>
  html`<a href="${href}" aria-label="${about} in ${label}">${label}</a>`;

const renderLink = ({ label, href, detail, doors = [] }: StartLink): Html =>
  html`<li>
    ${href === undefined ? html`<b>${label}</b>` : html`<a href="${href}">${label}</a>`}
    ${detail ? html`<span>${detail}</span>` : undefined}
    ${doors.length > 0 ? html`<p>${doors.map((door) => renderDoor(door, label))}</p>` : undefined}
  </li>`;

const renderPerson = ({ title, name, question, links }: StartPerson): Html =>
  html`<article class="start-person">
    <p class="start-role">${title}</p>
    <h2>${name}</h2>
    <p class="start-question">${question}</p>
    <ul>
      ${links.map(renderLink)}
    </ul>
  </article>`;

const renderRecords = (group: StartPageModel['records'][number]): Html =>
  html`<section class="start-records">
    <h3>${group.title}</h3>
    <ul>
      ${group.links.map(renderLink)}
    </ul>
  </section>`;

/** The first page of a running sandbox: who you can be, and what to open. */
export const renderStartPage = (model: StartPageModel, assets: string): string =>
  renderShell({
    title: 'Alongside',
    assets,
    body: html`<main class="start">
      <header class="start-head">
        <p class="start-name"><i aria-hidden="true"></i> Alongside</p>
        <h1>The partner, on the deal.</h1>
        ${model.lines.map((line) => html`<p>${line}</p>`)}
      </header>
      <div class="start-people">${model.people.map(renderPerson)}</div>
      ${
        model.records.length > 0
          ? html`<h2 class="start-title">Records to open</h2>
              <div class="start-groups">${model.records.map(renderRecords)}</div>`
          : undefined
      }
      <footer class="start-doors">
        <ul>
          ${model.doors.map(renderLink)}
        </ul>
      </footer>
    </main>`,
  });
