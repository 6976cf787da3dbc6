import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CompanyId } from '../../../engine/index.ts';
import type { GameStore } from '../../../store/gameStore.ts';
import { useGameContext } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { broughtUpToDate, type Desk, type DeskTab, type Draft, EMPTY_DESK } from './terms/desk.model.ts';

/** Desks outlive the panel: who closes it to look at the map finds the papers as they were left. */
const desks = new WeakMap<GameStore, Map<string, StoreApi<Desk>>>();

/** What the reader can do at the desk. */
export interface DeskHands {
  readonly desk: Desk;
  readonly show: (tab: DeskTab) => void;
  /** Opens the table with a company, with a paper to begin from or with the one left there. */
  readonly sitDown: (partner: CompanyId, draft?: Draft) => void;
  /** Leaves the table; the paper stays on the desk. */
  readonly standUp: () => void;
  readonly write: (partner: CompanyId, draft: Draft) => void;
  /** Leaves the table and tears the paper up. */
  readonly walkAway: (partner: CompanyId) => void;
}

/** The desk of the seat that plays now. */
export function useDesk(): DeskHands {
  const { game } = useGameContext();
  const { snapshot } = useCampaign();
  const { scenarioId, seed, seat, quarter } = snapshot;
  const store = deskOf(game, `${scenarioId}:${seed}:${seat}`);
  const desk = useStore(store);
  return useMemo(() => ({ desk, ...handsOn(store, quarter) }), [desk, store, quarter]);
}

function handsOn(store: StoreApi<Desk>, quarter: number): Omit<DeskHands, 'desk'> {
  const write = (partner: CompanyId, draft: Draft): void =>
    store.setState(({ drafts }) => ({ drafts: { ...drafts, [partner]: draft } }));
  return {
    show: (tab) => store.setState({ tab }),
    sitDown: (partner, draft) => {
      const paper = draft ?? store.getState().drafts[partner];
      // The dates of an agreement in force stay what they are.
      if (paper?.agreement !== undefined) write(partner, paper);
      else if (paper) write(partner, { ...paper, terms: broughtUpToDate(paper.terms, quarter) });
      store.setState({ tab: 'table', partner });
    },
    standUp: () => store.setState({ partner: null }),
    write,
    walkAway: (partner) =>
      store.setState(({ drafts }) => {
        const { [partner]: _torn, ...rest } = drafts;
        return { drafts: rest, partner: null };
      }),
  };
}

function deskOf(game: GameStore, campaign: string): StoreApi<Desk> {
  const ofGame = desks.get(game) ?? new Map<string, StoreApi<Desk>>();
  desks.set(game, ofGame);
  const desk = ofGame.get(campaign) ?? createStore<Desk>(() => EMPTY_DESK);
  ofGame.set(campaign, desk);
  return desk;
}
