declare module 'alongside:components' {
  import type { LightningElement } from 'lwc';

  /** Components by name, as the bundle was made for them. */
  export const components: Readonly<Record<string, typeof LightningElement>>;
}

declare module 'lightning/toast' {
  const Toast: {
    show(toast: {
      readonly label: string;
      readonly message?: string | undefined;
      readonly variant: string;
      readonly mode: string;
    }): Promise<unknown>;
  };
  export default Toast;
}

declare module 'lightning/icon' {
  import type { LightningElement } from 'lwc';

  const Icon: typeof LightningElement;
  export default Icon;
}

declare module 'lwc' {
  export class LightningElement {}
  type Component = typeof LightningElement;
  export function createElement(tag: string, options: { readonly is: Component }): HTMLElement;
  export function getComponentDef(component: Component): { readonly props: object };
  /** The object behind the read-only view that a component has of it. */
  export function unwrap(value: object): object;
}
