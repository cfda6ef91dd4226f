import { colourSheetPath } from '../look/colour-sheet.ts';
import { lookPaths } from '../look/serve-look.ts';
import type { Programme } from '../link/open-visit.ts';
import { pageWords } from '../words.ts';
import { each, type Markup, markup, type Piece } from './markup.ts';

/** Where a page stands, for the navigation. */
export type PagePlace = 'deals' | 'register' | 'rules' | 'registration';

/** Whose pages these are: the tenant's name and colour, never ours. */
export interface Frame {
  readonly base: string;
  readonly programme: Pick<Programme, 'vendor' | 'colour'>;
  readonly place: PagePlace;
}

/** A whole page with the tenant's header. */
export function renderPage(frame: Frame, title: string, body: Piece): Markup {
  const { vendor, colour } = frame.programme;
  return renderDocument({
    title: pageWords.titleWithVendor(title, vendor),
    colour,
    header: markup`<header class="top"><div class="wide"><a class="vendor" href="${frame.base}" dir="auto">${vendor}</a>
${navigation(frame)}</div></header>`,
    body,
  });
}

/** The document around any page, with or without a header. */
export function renderDocument(page: {
  readonly title: string;
  readonly colour: string;
  readonly header?: Markup;
  readonly body: Piece;
}): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${lookPaths.sheet}">
<link rel="stylesheet" href="${colourSheetPath(page.colour)}">
<script src="${lookPaths.script}" defer></script>
</head>
<body>
<a class="skip" href="#content">${pageWords.skip}</a>
${page.header}
<main id="content" tabindex="-1">
${page.body}
</main>
</body>
</html>
`;
}

function navigation({ base, place }: Frame): Markup {
  const links = [
    { place: 'deals', href: base, text: pageWords.myDeals },
    { place: 'register', href: `${base}/register`, text: pageWords.registerShort },
    { place: 'rules', href: `${base}/rules`, text: pageWords.rules },
  ];
  return markup`<nav aria-label="${pageWords.navigation}"><ul>${each(
    links,
    (link) =>
      markup`<li><a href="${link.href}"${link.place === place ? markup` aria-current="page"` : undefined}>${link.text}</a></li>`,
  )}</ul></nav>`;
}
