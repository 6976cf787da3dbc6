/** What is drawn where nothing is yet: a desk at night, an empty plot, an unsigned paper. */
export type EmptyScene = 'desk' | 'plot' | 'paper';

const SCENES: Readonly<Record<EmptyScene, () => React.JSX.Element>> = {
  desk: Desk,
  plot: Plot,
  paper: Paper,
};

/** A small line drawing lit by one lamp. Decoration only: it has no name. */
export function EmptyDrawing({ scene }: { readonly scene: EmptyScene }) {
  const Scene = SCENES[scene];
  return (
    <svg className="hs-empty-drawing" viewBox="0 0 160 96" aria-hidden="true" focusable="false">
      <Scene />
    </svg>
  );
}

function Desk() {
  return (
    <>
      <path className="is-light" d="M62 34 34 84H104L82 34Z" />
      <path className="is-line" d="M10 84H150M118 84V46L92 24M118 84H106M118 84H130" />
      <path className="is-lamp" d="M58 34C60 22 70 16 80 18L92 24 86 36Z" />
      <path className="is-line" d="M44 84 50 74H86L90 84M54 78H80M16 84V60H32V84M20 66H28M20 72H28" />
    </>
  );
}

function Plot() {
  return (
    <>
      <path className="is-light" d="M80 8 40 76H120Z" />
      <path className="is-line" d="M20 70 80 48 140 70 80 92ZM44 61 104 83M116 61 56 83" />
      <path
        className="is-line"
        strokeDasharray="3 4"
        d="M62 66V36L80 29 98 36V66M62 36 80 43 98 36M80 43V72"
      />
      <path className="is-lamp" d="M78 8H82V22H78Z" />
    </>
  );
}

function Paper() {
  return (
    <>
      <path className="is-light" d="M104 10 52 88H140Z" />
      <path className="is-line" d="M48 12H96L112 28V88H48ZM96 12V28H112M58 38H100M58 47H102M58 56H92" />
      <path className="is-line" strokeDasharray="3 4" d="M58 76H88" />
      <path className="is-lamp" d="M92 76 122 40 128 45 98 81 90 83Z" />
    </>
  );
}
