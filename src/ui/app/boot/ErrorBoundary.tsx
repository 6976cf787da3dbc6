import { Component, type ReactNode } from 'react';
import { CrashNote } from './CrashNote.tsx';

interface Props {
  readonly children: ReactNode;
  /** Drawn instead when a part of the page fails; the whole page's note when left out. */
  readonly instead?: (error: Error, retry: () => void) => ReactNode;
}

interface State {
  readonly error: Error | null;
}

/** Catches what a part of the page throws while it is drawn, so that the rest stays and the campaign is not lost. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const retry = () => this.setState({ error: null });
    return this.props.instead ? this.props.instead(error, retry) : <CrashNote error={error} />;
  }
}
