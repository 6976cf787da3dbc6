import { companyLook } from '../../theme/companyPalette.ts';
import type { AgreementPicture, CompanyPicture, RopeKind, RopeState } from '../picture.ts';
import { HEADQUARTERS } from '../places.ts';

type Row = [
  id: string,
  name: string,
  monogram: string,
  valueBn: number | null,
  capability: number,
  model: string | null,
  h100e: number,
];

const ROWS: readonly Row[] = [
  ['amazon', 'Amazon', 'Az', 2480, 61, 'Nova 3', 2_900_000],
  ['microsoft', 'Microsoft', 'Ms', 3720, 58, 'MAI-2', 3_400_000],
  ['google', 'Google', 'G', 3300, 82, 'Gemini 4', 4_100_000],
  ['meta', 'Meta', 'M', 1650, 63, 'Llama 5', 2_300_000],
  ['oracle', 'Oracle', 'O', 640, 0, null, 1_500_000],
  ['coreweave', 'CoreWeave', 'Cw', 52, 0, null, 900_000],
  ['nvidia', 'Nvidia', 'N', 4550, 0, null, 160_000],
  ['amd', 'AMD', 'Am', 360, 0, null, 40_000],
  ['openai', 'OpenAI', 'Oa', null, 84, 'GPT-6', 700_000],
  ['anthropic', 'Anthropic', 'An', null, 83, 'Claude 5', 420_000],
  ['xai', 'xAI', 'x', null, 71, 'Grok 6', 800_000],
  ['mistral', 'Mistral', 'Mi', null, 49, 'Large 4', 60_000],
];

/** Invented companies of a flagship-like quarter; Amazon is the player. */
export const COMPANIES: readonly CompanyPicture[] = ROWS.map(
  ([id, name, monogram, valueBn, capability, model, h100e], position) => ({
    id,
    name,
    monogram,
    colour: companyLook(position).hue,
    pattern: companyLook(position).pattern,
    isYou: id === 'amazon',
    headquarters: HEADQUARTERS[id] ?? { lon: 0, lat: 0 },
    marketValueKusd: valueBn === null ? null : valueBn * 1_000_000,
    modelCapability: capability,
    modelName: model,
    capacityH100e: h100e,
  }),
);

type Deal = [name: string, from: string, to: string, kinds: RopeKind[], bn: number, state: RopeState];

const DEALS: readonly Deal[] = [
  ['Azure commitment', 'microsoft', 'openai', ['compute', 'equity'], 250, 'signed'],
  ['Stargate', 'oracle', 'openai', ['compute'], 300, 'signed'],
  ['Trainium and stake', 'amazon', 'openai', ['equity', 'compute', 'chips', 'commerce'], 38, 'offered'],
  ['Rainier', 'amazon', 'anthropic', ['equity', 'compute', 'chips'], 28, 'signed'],
  ['TPU commitment', 'google', 'anthropic', ['compute', 'equity'], 35, 'signed'],
  ['Azure and Blackwell', 'microsoft', 'anthropic', ['compute'], 30, 'signed'],
  ['Helios stake', 'amd', 'openai', ['chips', 'equity'], 60, 'signed'],
  ['Ten gigawatts', 'nvidia', 'openai', ['equity', 'chips'], 100, 'signed'],
  ['Colossus supply', 'nvidia', 'xai', ['chips'], 20, 'signed'],
  ['Neocloud supply', 'nvidia', 'coreweave', ['chips', 'equity'], 12, 'signed'],
  ['Rented halls', 'coreweave', 'openai', ['compute'], 22, 'signed'],
  ['Rented halls', 'coreweave', 'meta', ['compute'], 14, 'signed'],
  ['Cloud for Llama', 'google', 'meta', ['compute'], 10, 'signed'],
  ['European stake', 'microsoft', 'mistral', ['equity'], 1, 'breached'],
  ['Euro supply', 'nvidia', 'mistral', ['chips'], 2, 'signed'],
];

export const AGREEMENTS: readonly AgreementPicture[] = DEALS.map(
  ([name, from, to, kinds, bn, state], index) => ({
    id: `deal-${index}`,
    name,
    from,
    to,
    kinds,
    amountKusd: bn * 1_000_000,
    state,
  }),
);
