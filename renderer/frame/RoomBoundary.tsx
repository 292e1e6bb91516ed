import { Component, type ReactNode } from 'react';
import { Button } from '#ui/Button';
import styles from './RoomBoundary.module.css';

type Props = {
  readonly sentence: string;
  readonly again: string;
  readonly children: ReactNode;
};

/** Keeps a room that breaks from taking the frame with it: says so, and offers to show it again. */
export class RoomBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div className={styles.broken} role="alert">
        <p>{this.props.sentence}</p>
        <Button onClick={() => this.setState({ isBroken: false })}>{this.props.again}</Button>
      </div>
    );
  }
}
