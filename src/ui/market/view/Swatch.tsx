import type { LegendEntry } from '../lens/lens.ts';
import { NIGHT } from '../palette.ts';

/** The little drawing beside a legend's words. It repeats them, so it is hidden from assistive technology. */
export function Swatch({ swatch }: { readonly swatch: LegendEntry['swatch'] }) {
  return (
    <svg className="market-swatch" viewBox="0 0 36 18" aria-hidden="true">
      <Drawing swatch={swatch} />
    </svg>
  );
}

function Drawing({ swatch }: { readonly swatch: LegendEntry['swatch'] }) {
  switch (swatch.kind) {
    case 'ramp':
      return swatch.colours.map((colour, index) => (
        <rect
          key={colour}
          x={(36 / swatch.colours.length) * index}
          y={4}
          width={36 / swatch.colours.length}
          height={10}
          fill={colour}
        />
      ));
    case 'dot':
      return [6, 18, 30].map((x) =>
        swatch.square ? (
          <rect key={x} x={x - 3} y={6} width={6} height={6} fill={swatch.colour} />
        ) : (
          <circle key={x} cx={x} cy={9} r={3.2} fill={swatch.colour} />
        ),
      );
    case 'ring':
      return (
        <circle
          cx={18}
          cy={9}
          r={6.5}
          fill="none"
          stroke={swatch.colour}
          strokeWidth={2.4}
          strokeDasharray="30 12"
        />
      );
    case 'hatch':
      return <path d="M2 16 16 2M10 16 24 2M18 16 32 2M26 16 34 8" stroke={swatch.colour} strokeWidth={2} />;
    case 'windows':
      return [0, 1, 2].map((level) => (
        <rect
          key={level}
          x={9 + level * 7}
          y={5}
          width={5}
          height={8}
          fill={level < swatch.level ? NIGHT.window : '#05070b'}
          stroke={NIGHT.inkFaint}
          strokeWidth={0.6}
        />
      ));
    case 'rope':
      return <RopeSwatch swatch={swatch} />;
    case 'tower':
      return <TowerSwatch stage={swatch.stage} />;
  }
}

function RopeSwatch({ swatch }: { readonly swatch: Extract<LegendEntry['swatch'], { kind: 'rope' }> }) {
  if (swatch.state === 'breached')
    return (
      <path
        d="M2 6Q8 11 13 11M23 11Q29 11 34 6M15 7l6 7M21 7l-6 7"
        fill="none"
        stroke={swatch.colour}
        strokeWidth={2}
      />
    );
  const dash = swatch.state === 'offered' ? '3 3' : swatch.dash.join(' ');
  return (
    <path
      d={swatch.state === 'offered' ? 'M2 4Q18 24 34 4' : 'M2 7Q18 14 34 7'}
      fill="none"
      stroke={swatch.colour}
      strokeWidth={2.6}
      strokeDasharray={dash}
    />
  );
}

const FRONT = 'M11 6 18 9V17L11 14ZM25 6 18 9V17L25 14ZM18 3 25 6 18 9 11 6Z';

function TowerSwatch({
  stage,
}: {
  readonly stage: Extract<LegendEntry['swatch'], { kind: 'tower' }>['stage'];
}) {
  if (stage === 'permit') return <path d={FRONT} fill="none" stroke={NIGHT.inkSoft} strokeDasharray="2 2" />;
  if (stage === 'build') return <path d={`${FRONT}M18 3V0M15 1H24`} fill="none" stroke={NIGHT.you} />;
  const mark = stage === 'grid' ? 'M29 2 25.5 8.5H28L27 14 31.5 7H29Z' : 'M28 4H30V12H28ZM32 4H34V12H32Z';
  return (
    <>
      <path d={FRONT} fill={NIGHT.steel} stroke={NIGHT.inkSoft} />
      {stage === 'live' ? (
        <path
          d="M13 8.5v2M15.5 9.5v2M20.5 11.5v-2M23 10.5v-2M13 12v1.5M20.5 15v-1.5"
          stroke={NIGHT.window}
          strokeWidth={1.5}
        />
      ) : (
        <path d={mark} fill={stage === 'grid' ? NIGHT.you : NIGHT.inkSoft} />
      )}
    </>
  );
}
