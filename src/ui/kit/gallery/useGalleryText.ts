import type { TextParams } from '../../../i18n/keys.ts';
import { useT } from '../../../i18n/react.tsx';
import type en from './texts.en.json';

/** Texts of the gallery: they live beside it, so that the product does not carry them. */
export function useGalleryText(): (key: keyof typeof en, params?: TextParams) => string {
  const { dynamic } = useT();
  return (key, params) => dynamic(`gallery:${key}`, params);
}
