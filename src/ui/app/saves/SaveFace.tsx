import { FileWarning } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import type { SaveEntry } from '../../../store/saves.ts';
import type { CampaignHeader } from '../../../store/types.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { useCardNames } from '../useCardNames.ts';

/** What a save is: whose campaign, when, how far, how good; or what is wrong with it. */
export function SaveFace({ save, name }: { readonly save: SaveEntry; readonly name: string }) {
  if (save.header === null) return <DamagedFace save={save} name={name} />;
  return <GoodFace header={save.header} name={name} savedAtMs={save.savedAtMs} />;
}

interface GoodFaceProps {
  readonly header: CampaignHeader;
  readonly name: string;
  readonly savedAtMs: number;
}

function GoodFace({ header, name, savedAtMs }: GoodFaceProps) {
  const { t, formatQuarter, formatQuantity, formatDateTime } = useT();
  const names = useCardNames(header.scenario.id);
  const company = names?.company(header.seat) ?? header.seat;
  return (
    <>
      <Monogram
        name={company}
        position={names?.position(header.seat) ?? 0}
        letters={names?.monogram(header.seat) ?? company.slice(0, 1)}
        isDecoration
      />
      <div className="saves-words">
        <strong className="saves-name">{name}</strong>
        <span className="saves-facts hs-figures">
          {t('app:saves.facts', {
            company,
            quarter: formatQuarter(header.quarter),
            played: header.played,
            quarters: header.quarters,
            score: formatQuantity(header.score, 'score'),
          })}
        </span>
        <span className="saves-date hs-figures">{formatDateTime(savedAtMs)}</span>
      </div>
    </>
  );
}

function DamagedFace({ save, name }: { readonly save: SaveEntry; readonly name: string }) {
  const { dynamic, formatDateTime } = useT();
  const [first] = save.diagnostics;
  return (
    <>
      <FileWarning className="saves-damaged" aria-hidden="true" />
      <div className="saves-words">
        <strong className="saves-name">{name}</strong>
        <span className="saves-facts">
          {dynamic(`files:diagnostics.${first?.code ?? 'notASave'}`, first?.params)}
        </span>
        <span className="saves-date hs-figures">{formatDateTime(save.savedAtMs)}</span>
      </div>
    </>
  );
}
