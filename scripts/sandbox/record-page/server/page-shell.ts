import { html, jsonBlock, type Html } from './html.ts';
import type { PageModel } from '../page-model.ts';

interface Shell {
  readonly title: string;
  /** The address of the folder with `page.css` and `page.js`. */
  readonly assets: string;
  readonly body: Html;
}

export const renderShell = ({ title, assets, body }: Shell): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assets}/page.css" />
      </head>
      <body>
        ${body}
      </body>
    </html>`.text;

/** A page drawn in the browser from its model. */
export const renderApp = (title: string, assets: string, model: PageModel): string =>
  renderShell({
    title,
    assets,
    body: html`<div id="root"></div>
      <script type="application/json" id="page-model">
        ${jsonBlock(model)}
      </script>
      <script src="${assets}/page.js"></script>`,
  });
