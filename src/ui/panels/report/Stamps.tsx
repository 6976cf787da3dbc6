import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';

/** Small stamps of companies, one beside the other; the reader's own stands out. */
export function Stamps({ companies }: { readonly companies: readonly string[] }) {
  const names = useNames();
  const { seat } = useCampaign().snapshot;
  return companies.map((company) => (
    <Monogram
      key={company}
      name={names.company(company)}
      letters={names.monogram(company)}
      position={names.position(company)}
      isYou={company === seat}
      size="s"
    />
  ));
}
