import { ChartSpline } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Tooltip } from '../../kit/overlay/Tooltip.tsx';
import { useQuarters } from '../../panels/decision/useQuarters.ts';
import { effectOf } from '../../panels/whatif/outlook.model.ts';
import { GLANCED, type OutlookOnPage, useOutlook } from '../../panels/whatif/useOutlook.ts';
import { useMetricWords } from '../../panels/why/useMetricWords.ts';
import '../../panels/whatif/whatif.css';

/** What the head of the page tells about the staged decisions. */
const TOLD: Metric = 'score';

/** A change that would be written as nothing has no badge. */
const LEAST_BADGE = 0.05;

/** The reader reads before deciding: the first worlds are played a moment later, so that the first answer is quick. */
const WARM_UP_MS = 1500;

/** Beside what is staged: what it may come to, at a glance, and the way to the whole picture. */
export function WhatIfButton() {
  const { t } = useT();
  const { openPanel, closePanel } = useActions();
  const isOpen = useGame((state) => state.panel === 'whatif');
  const glance = useGlance(useOutlook(GLANCED, WARM_UP_MS));
  const label = glance?.label ?? t('whatif:button');
  return (
    <Tooltip text={label} placement="bottom">
      <AriaButton
        className="hs-button is-secondary is-m game-whatif"
        aria-label={label}
        aria-pressed={isOpen}
        onPress={() => (isOpen ? closePanel() : openPanel('whatif'))}
      >
        <ChartSpline aria-hidden="true" />
        <span className="wi-glance">
          <span>{t('whatif:button')}</span>
          {glance !== null && (
            <>
              <span className="wi-glance-change hs-figures">{glance.text}</span>
              {glance.badge !== null && <span className="wi-glance-badge hs-figures">{glance.badge}</span>}
            </>
          )}
        </span>
      </AriaButton>
    </Tooltip>
  );
}

/** What is staged changes, in a few words; null while nothing is staged or nothing is known. */
function useGlance({ picture, isOld }: OutlookOnPage) {
  const { t, formatNumber } = useT();
  const { snapshot } = useCampaign();
  const { writeQuarter } = useQuarters();
  const words = useMetricWords();
  const difference = picture === null ? null : (effectOf(picture, TOLD)?.difference ?? null);
  if (picture === null || difference === null || isOld || snapshot.staged.length === 0) return null;
  const said = { figure: words.name(TOLD), change: words.formatChange(TOLD, difference.p50) };
  const quarter = writeQuarter(snapshot.quarter + picture.quarters - 1);
  return {
    text: t('whatif:glance', said),
    badge:
      Math.abs(difference.p50) < LEAST_BADGE
        ? null
        : formatNumber(difference.p50, { digits: 1, sign: 'always' }),
    label: t('whatif:glanceLabel', { ...said, quarter }),
  };
}
