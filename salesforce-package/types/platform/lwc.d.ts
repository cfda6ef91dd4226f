/** The part of Lightning Web Components that ours use. */
declare module 'lwc' {
  type Lent = Pick<
    HTMLElement,
    | 'addEventListener'
    | 'classList'
    | 'dispatchEvent'
    | 'getBoundingClientRect'
    | 'isConnected'
    | 'offsetWidth'
    | 'querySelector'
    | 'querySelectorAll'
    | 'removeEventListener'
    | 'setAttribute'
    | 'style'
  >;

  interface LightningElement extends Lent {
    readonly template: ShadowRoot;
    /** Elements marked with `lwc:ref`. */
    readonly refs: Readonly<Record<string, any>>;
  }

  const LightningElement: { new (): LightningElement };
  /** A property or method that whoever places the component may use. */
  const api: (value: any, context: any) => any;
  const track: (value: any, context: any) => any;
  /** Fills a property, or calls a method, with what an adapter gives. */
  const wire: (adapter: any, config?: object) => (value: any, context: any) => any;
  const createElement: (name: string, options: { is: any }) => any;
  export { LightningElement, api, createElement, track, wire };
}
