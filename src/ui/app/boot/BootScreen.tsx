export interface BootScreenProps {
  /** Name of the product; there are no other words yet. */
  readonly name: string;
  /** 0–1. */
  readonly progress: number;
}

/** What is seen while texts, worker and scenarios are on their way. */
export function BootScreen({ name, progress }: BootScreenProps) {
  return (
    <main className="boot">
      <p className="boot-name">{name}</p>
      <progress className="boot-bar" aria-label={name} value={progress} max={1} />
    </main>
  );
}
