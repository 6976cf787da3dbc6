import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from '../../i18n/react.tsx';
import { GameProvider } from '../game/GameContext.tsx';
import { PatternDefs } from '../theme/PatternDefs.tsx';
import { prepareDocument } from '../theme/prepareDocument.ts';
import { App } from './App.tsx';
import { BootScreen } from './boot/BootScreen.tsx';
import { ErrorBoundary } from './boot/ErrorBoundary.tsx';
import { FailedStart } from './boot/FailedStart.tsx';
import { startGame } from './boot/startGame.ts';
import './app.css';

prepareDocument(document);
const place = document.getElementById('root');
if (!place) throw new Error('The page has no #root to draw in.');
const root = createRoot(place);
const name = document.title;

try {
  const { i18n, game } = await startGame((progress) =>
    root.render(<BootScreen name={name} progress={progress} />),
  );
  root.render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <PatternDefs />
        <ErrorBoundary>
          <GameProvider value={game}>
            <App />
          </GameProvider>
        </ErrorBoundary>
      </I18nProvider>
    </StrictMode>,
  );
} catch (error) {
  root.render(<FailedStart name={name} error={error} />);
}
