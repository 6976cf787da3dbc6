export interface FailedStartProps {
  readonly name: string;
  readonly error: unknown;
}

/** The page could not even load its texts: what the system said, as it said it, is all there is to show. */
export function FailedStart({ name, error }: FailedStartProps) {
  return (
    <main className="boot" role="alert">
      <h1 className="boot-name">{name}</h1>
      <p>{error instanceof Error ? error.message : String(error)}</p>
    </main>
  );
}
