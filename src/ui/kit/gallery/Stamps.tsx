import { Monogram } from '../company/Monogram.tsx';
import { COMPANIES } from './sample.ts';

/** All companies' stamps. */
export function Stamps() {
  return (
    <div className="hs-gallery-line">
      {COMPANIES.map((name, position) => (
        <Monogram key={name} name={name} position={position} size="xl" isYou={position === 0} />
      ))}
    </div>
  );
}
