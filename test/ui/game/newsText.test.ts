import { describe, expect, test } from 'vitest';
import { id, type NewsItem } from '../../../src/engine/index.ts';
import type { Names } from '../../../src/ui/game/names.ts';
import { newsText } from '../../../src/ui/game/newsText.ts';
import { shippedI18n } from '../../i18n/locales.ts';

const item = (code: string, params: NewsItem['params']): NewsItem => ({
  code,
  phase: 'x',
  companies: [id('a'), id('b')],
  about: null,
  params,
  weight: 3,
});

const NAMES: Readonly<Record<string, string>> = { a: 'Aurora', b: 'Boreas' };

// Only these names are asked for here.
const names = {
  company: (key: string) => NAMES[key] ?? key,
  merchant: (key: string) => key,
  target: (key: string) => key,
} as unknown as Names;

async function write(code: string, params: NewsItem['params'], language = 'en'): Promise<string> {
  const voice = (await shippedI18n(language)).voice();
  // Amounts do not break between number and unit.
  return newsText(item(code, params), { voice, names }).replaceAll(/\s/g, ' ');
}

describe('a headline', () => {
  test('A6 writes a price as money', async () => {
    expect(await write('acquisitionAnnounced', { target: 'Pads', price: 1_860_000 })).toContain('$1.86 bn');
    expect(await write('agreementBoughtOut', { price: 250_000 })).toContain('$250 m');
  });

  test('A5 writes what an agreement was worth before as money', async () => {
    const text = await write('agreementRenegotiated', { before: 5_000_000, value: 7_000_000 });
    expect(text).toContain('$5');
    expect(text).toContain('$7');
  });

  test('M5 names the rival, and counts one person as one', async () => {
    expect(await write('talentPoached', { rival: 'b', people: 32 })).toBe(
      'Aurora wins 32 researchers from Boreas',
    );
    expect(await write('talentPoached', { rival: 'b', people: 1 })).toBe(
      'Aurora wins a researcher from Boreas',
    );
    expect(await write('talentPoached', { rival: 'b', people: 1 }, 'fr')).toContain(
      'un chercheur chez Boreas',
    );
  });
});
