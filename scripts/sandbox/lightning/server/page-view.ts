/** How a page is looked at; set by its address. */
export interface PageView {
  readonly theme: 'light' | 'dark' | 'slds1';
  /** Pixels the page is held to, as on a phone; undefined for the whole window. */
  readonly width: number | undefined;
  readonly customPermissions: readonly string[];
}

export interface ViewQuery {
  readonly theme?: string;
  readonly width?: string;
  /** Names of custom permissions the user has, with commas. */
  readonly permissions?: string;
}

const THEMES: readonly PageView['theme'][] = ['light', 'dark', 'slds1'];

export const readView = ({ theme, width, permissions = '' }: ViewQuery): PageView => ({
  theme: THEMES.find((one) => one === theme) ?? 'light',
  width: width !== undefined && Number(width) > 0 ? Number(width) : undefined,
  customPermissions: permissions.split(',').filter((name) => name !== ''),
});

/** Below this a page is a phone's: one column, and components are told so. */
const PHONE = 768;

export const isNarrow = ({ width }: PageView): boolean => width !== undefined && width < PHONE;
