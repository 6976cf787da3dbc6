import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { PanelName } from '../../../store/panels.ts';

/** Every panel by its name; each is fetched when it is first opened. */
export const PANEL_TABLE: Readonly<Record<PanelName, LazyExoticComponent<ComponentType>>> = {
  boardroom: lazy(async () => {
    const { BoardroomPanel } = await import('../../panels/boardroom/BoardroomPanel.tsx');
    return { default: BoardroomPanel };
  }),
  compute: lazy(async () => {
    const { ComputePanel } = await import('../../panels/compute/ComputePanel.tsx');
    return { default: ComputePanel };
  }),
  silicon: lazy(async () => {
    const { SiliconPanel } = await import('../../panels/silicon/SiliconPanel.tsx');
    return { default: SiliconPanel };
  }),
  models: lazy(async () => {
    const { ModelsPanel } = await import('../../panels/models/ModelsPanel.tsx');
    return { default: ModelsPanel };
  }),
  commerce: lazy(async () => {
    const { CommercePanel } = await import('../../panels/commerce/CommercePanel.tsx');
    return { default: CommercePanel };
  }),
  agreements: lazy(async () => {
    const { AgreementsPanel } = await import('../../panels/agreements/AgreementsPanel.tsx');
    return { default: AgreementsPanel };
  }),
  finance: lazy(async () => {
    const { FinancePanel } = await import('../../panels/finance/FinancePanel.tsx');
    return { default: FinancePanel };
  }),
  whatif: lazy(async () => {
    const { WhatIfPanel } = await import('../../panels/whatif/WhatIfPanel.tsx');
    return { default: WhatIfPanel };
  }),
  rivals: lazy(async () => {
    const { RivalsPanel } = await import('../../panels/rivals/RivalsPanel.tsx');
    return { default: RivalsPanel };
  }),
  report: lazy(async () => {
    const { ReportPanel } = await import('../../panels/report/ReportPanel.tsx');
    return { default: ReportPanel };
  }),
  history: lazy(async () => {
    const { HistoryPanel } = await import('../../panels/history/HistoryPanel.tsx');
    return { default: HistoryPanel };
  }),
  manual: lazy(async () => {
    const { ManualPanel } = await import('../../panels/manual/ManualPanel.tsx');
    return { default: ManualPanel };
  }),
};
