import type { CalloutTone } from './Callout.tsx';

/** A message that appears over the page. */
export interface Toast {
  readonly id: number;
  readonly tone: CalloutTone;
  readonly title: string;
  readonly text?: string;
}

/** The messages that are to be seen now. */
export interface Toasts {
  readonly list: () => readonly Toast[];
  readonly subscribe: (listener: () => void) => () => void;
  /** Shows a message until it is dismissed or pushed out by three newer ones; returns its id. */
  readonly show: (toast: Omit<Toast, 'id'>) => number;
  readonly dismiss: (id: number) => void;
}

const MOST = 3;

/** A queue of messages. None leaves by a clock: some readers need longer than any clock allows. */
export function createToasts(): Toasts {
  const listeners = new Set<() => void>();
  let shown: readonly Toast[] = [];
  let lastId = 0;
  const set = (next: readonly Toast[]): void => {
    shown = next;
    for (const listener of listeners) listener();
  };
  return {
    list: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (toast) => {
      lastId += 1;
      set([...shown, { ...toast, id: lastId }].slice(-MOST));
      return lastId;
    },
    dismiss: (id) => set(shown.filter((toast) => toast.id !== id)),
  };
}
