import { Component, type ReactNode } from 'react';

interface HostBoundaryProps {
  readonly onBroken: (message: string) => void;
  readonly children: ReactNode;
}

/** Catches what a card's tree breaks here, such as an element that is no component (`<div>`). */
export class HostBoundary extends Component<HostBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onBroken(error.message);
  }

  override render(): ReactNode {
    return this.state.broken ? null : this.props.children;
  }
}
