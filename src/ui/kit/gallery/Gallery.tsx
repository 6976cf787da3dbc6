import { useMemo } from 'react';
import { ToastRegion } from '../status/ToastRegion.tsx';
import { createToasts } from '../status/toasts.ts';
import { ChartsSection } from './ChartsSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { Masthead } from './Masthead.tsx';
import { NegotiationSection } from './NegotiationSection.tsx';
import { RivalsSection } from './RivalsSection.tsx';
import { StatesSection } from './StatesSection.tsx';
import { WidgetsSection } from './WidgetsSection.tsx';
import './gallery.css';

/** Every widget of the kit on one page of a newspaper. */
export function Gallery() {
  const toasts = useMemo(createToasts, []);
  return (
    <div className="hs-gallery">
      <Masthead />
      <main className="hs-gallery-page">
        <FiguresSection />
        <ChartsSection toasts={toasts} />
        <RivalsSection />
        <NegotiationSection toasts={toasts} />
        <WidgetsSection />
        <StatesSection />
      </main>
      <ToastRegion toasts={toasts} />
    </div>
  );
}
