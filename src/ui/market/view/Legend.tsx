import { PATTERN_TILES } from '../../theme/companyPatterns.ts';
import type { Lens } from '../lens/lens.ts';
import type { CompanyPicture, MarketPicture, Translate } from '../picture.ts';
import { Swatch } from './Swatch.tsx';

interface LegendProps {
  readonly lens: Lens;
  readonly picture: MarketPicture;
  readonly t: Translate;
}

/** What the signs of the present lens mean. It can be folded away. */
export function Legend({ lens, picture, t }: LegendProps) {
  return (
    <details className="market-legend" open>
      <summary>{t('market:legend.title', { lens: t(`market:lens.${lens.id}.name`) })}</summary>
      <p>{t(`market:lens.${lens.id}.hint`, { segment: picture.segment })}</p>
      <ul>
        {lens.legend.map((entry) => (
          <li key={entry.key}>
            <Swatch swatch={entry.swatch} />
            <span>{t(entry.key)}</span>
          </li>
        ))}
      </ul>
      {lens.companiesInLegend && lens.hubs === 'coast' && <CompanyKey companies={picture.companies} />}
    </details>
  );
}

function CompanyKey({ companies }: { readonly companies: readonly CompanyPicture[] }) {
  return (
    <ul className="market-companies">
      {companies.map((company) => (
        <li key={company.id} data-you={company.isYou}>
          <CompanySwatch company={company} />
          <span>{company.name}</span>
        </li>
      ))}
    </ul>
  );
}

/** A company's colour under its pattern. */
function CompanySwatch({ company }: { readonly company: CompanyPicture }) {
  const tile = PATTERN_TILES[company.pattern];
  const id = `market-key-${company.id}`;
  return (
    <svg className="market-swatch" viewBox="0 0 24 18" aria-hidden="true">
      <defs>
        <pattern id={id} width={tile.size} height={tile.size} patternUnits="userSpaceOnUse">
          <path
            d={tile.path}
            fill={tile.stroke === 0 ? '#05070b' : 'none'}
            stroke={tile.stroke === 0 ? 'none' : '#05070b'}
            strokeWidth={tile.stroke}
          />
        </pattern>
      </defs>
      <rect y={2} width={24} height={14} rx={2} fill={company.colour} />
      <rect y={2} width={24} height={14} rx={2} fill={`url(#${id})`} opacity={0.55} />
    </svg>
  );
}
