import { createRoot } from 'react-dom/client';
import { createI18n } from '../../../i18n/createI18n.ts';
import { pageTextSource } from '../../../i18n/pageTextSource.ts';
import { I18nProvider } from '../../../i18n/react.tsx';
import { PatternDefs } from '../../theme/PatternDefs.tsx';
import { prepareDocument } from '../../theme/prepareDocument.ts';
import { Gallery } from './Gallery.tsx';
import en from './texts.en.json';
import fr from './texts.fr.json';

/** The kit on one page, to look at while working on it. Not part of the product. */
prepareDocument(document);
const i18n = await createI18n(new URLSearchParams(location.search).get('language') ?? 'en', pageTextSource());
i18n.addTexts('en', 'gallery', en);
i18n.addTexts('fr', 'gallery', fr);

const host = document.getElementById('root');
if (!host) throw new Error('The page has no #root to draw in.');
createRoot(host).render(
  <I18nProvider i18n={i18n}>
    <PatternDefs />
    <Gallery />
  </I18nProvider>,
);
