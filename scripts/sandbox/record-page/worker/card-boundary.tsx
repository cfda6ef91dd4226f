import { Component, type ReactNode } from 'react';

interface CardBoundaryProps {
  readonly onCrash: (message: string) => void;
  readonly children: ReactNode;
}

/** Catches what a card throws while rendering, so that the page can say so. */
export class CardBoundary extends Component<CardBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: Error): void {
    this.props.onCrash(error.message);
  }

  override render(): ReactNode {
    return this.state.crashed ? null : this.props.children;
  }
}
