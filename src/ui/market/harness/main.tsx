import '../../theme/index.css';
import './harness.css';
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n } from '../../../i18n/createI18n.ts';
import { pageTextSource } from '../../../i18n/pageTextSource.ts';
import { I18nProvider } from '../../../i18n/react.tsx';
import { MarketView } from '../MarketView.tsx';
import type { LensId } from '../picture.ts';
import { EXAMPLE_TEXTS } from './exampleHappenings.ts';
import { examplePicture } from './examplePicture.ts';

/** `?lens=power&lang=fr&play=1&still=1`: everything a screenshot needs is in the address. */
const wish = new URLSearchParams(location.search);

function Harness() {
  const [lens, setLens] = useState<LensId>((wish.get('lens') ?? 'share') as LensId); // a wrong name falls back to the first lens
  const [playback, setPlayback] = useState(
    wish.has('play') ? { key: 'first', speed: Number(wish.get('play')) || 1 } : null,
  );
  const picture = useMemo(() => ({ ...examplePicture(), lens }), [lens]);
  return (
    <MarketView
      picture={picture}
      onLens={setLens}
      onSelect={(selection) =>
        document.body.setAttribute('data-selected', `${selection.kind}:${selection.id}`)
      }
      playback={playback}
      renderer={wish.has('webgl') ? 'webgl' : 'auto'}
      onHappeningsDone={(key) => {
        document.body.setAttribute('data-done', key);
        setPlayback(null);
      }}
      {...(wish.has('still') ? { reducedMotion: true } : {})}
    />
  );
}

async function main(): Promise<void> {
  const i18n = await createI18n(wish.get('lang') ?? 'en', pageTextSource());
  i18n.addTexts('en', 'example', EXAMPLE_TEXTS);
  const root = document.getElementById('root');
  if (!root) throw new Error('The harness page has no root.');
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <Harness />
      </I18nProvider>
    </StrictMode>,
  );
}

void main();
