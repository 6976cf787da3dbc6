import { Play } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import type { CampaignHeader } from '../../../store/types.ts';
import { useActions } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { useCardNames } from '../useCardNames.ts';

export interface ContinueStoryProps {
  readonly id: string;
  readonly header: CampaignHeader;
}

/** The lead story of a reader who was here before: their own campaign, where they left it. */
export function ContinueStory({ id, header }: ContinueStoryProps) {
  const { t, formatQuarter, formatQuantity, formatDateTime } = useT();
  const { load } = useActions();
  const names = useCardNames(header.scenario.id);
  const company = names?.company(header.seat) ?? header.seat;
  const quarter = formatQuarter(header.quarter, { style: 'words' });
  return (
    <section className="title-story" aria-label={t('app:title.continue')}>
      <div className="title-story-head">
        <Monogram
          name={company}
          position={names?.position(header.seat) ?? 0}
          letters={names?.monogram(header.seat) ?? company.slice(0, 1)}
          size="l"
          isYou
          isDecoration
        />
        <h2 className="title-headline">
          {t(header.finished ? 'app:title.finishedHeadline' : 'app:title.continueHeadline', {
            company,
            quarter,
          })}
        </h2>
      </div>
      <p className="title-standfirst">
        {t('app:title.continueText', {
          score: formatQuantity(header.score, 'score'),
          date: formatDateTime(header.savedAt),
          played: header.played,
          quarters: header.quarters,
        })}
      </p>
      <Button
        variant="primary"
        size="l"
        icon={<Play aria-hidden="true" />}
        onPress={() => void load(id)}
        autoFocus
      >
        {t('app:title.continue')}
      </Button>
    </section>
  );
}
