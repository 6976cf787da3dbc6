import { QUANTITIES, type QuantityScope, quantityInfo } from '../../../../engine/index.ts';
import type { Kind } from '../names.ts';
import { effectsOf, everyCondition, type Found, items, type Part } from './walk.ts';

/** A place in an event that names something: which kind is meant, and what is bound there. */
export interface Name {
  readonly kind: Kind | 'tradeRule' | 'source';
  readonly part: Part;
  readonly found: Found;
}

/** Everything that conditions, effects and choices of an event name. */
export function namesIn(event: Part): Name[] {
  return [
    ...everyCondition(event).flatMap(namesInCondition),
    ...effectsOf(event).flatMap(inEffect),
    ...inChoice(event),
    ...items(event.at('sources')).map((part) => ({ kind: 'source' as const, part, found: at(event) })),
  ];
}

const at = (event: Part): Found => ({
  event,
  part: event,
  bound: { company: false, chooser: false, region: false, merchant: false },
});

function inChoice(event: Part): Name[] {
  const found: Found = { ...at(event), bound: { ...at(event).bound, company: true } };
  return targetNames(event.at('choice').at('by'), 'company', found);
}

/** Which key of a condition names what. */
const CONDITION_KINDS: readonly (readonly [form: string, kind: Kind])[] = [
  ['metric', 'company'],
  ['company', 'company'],
  ['status', 'company'],
  ['has', 'company'],
  ['region', 'region'],
];

/** Everything that one condition names, without those inside it. */
export function namesInCondition(found: Found): Name[] {
  const { part } = found;
  const form = CONDITION_KINDS.find(([key]) => part.at(key).exists());
  const subject = form === undefined ? [] : [{ kind: form[1], part: part.at('of'), found }];
  const merchant = part.at('integrated').exists() ? part.at('merchant') : part.at('of');
  const shop = part.at('merchant').exists() ? [{ kind: 'merchant' as const, part: merchant, found }] : [];
  return [
    ...subject,
    ...shop,
    ...isNames(found),
    { kind: 'company' as const, part: part.at('integrated'), found },
    ...items(part.at('agreement')).map((one) => ({ kind: 'company' as const, part: one, found })),
    { kind: 'event' as const, part: part.at('happened'), found },
  ].filter((name) => name.part.text() !== undefined);
}

/** `is` names what its subject is. */
function isNames(found: Found): Name[] {
  const { part } = found;
  const subject = part.at('of').text();
  const kind: Kind = subject === '$region' ? 'region' : subject === '$merchant' ? 'merchant' : 'company';
  const named = part.at('is');
  const of: Name[] = named.exists() ? [{ kind, part: part.at('of'), found }] : [];
  return [...of, ...[named, ...items(named)].map((one) => ({ kind, part: one, found }))];
}

function inEffect(found: Found): Name[] {
  const { part } = found;
  const kind = part.at('kind').text() ?? '';
  const scope = kind === 'modify' ? scopeOf(part) : 'company';
  const one = (key: string, of: Name['kind']): Name => ({ kind: of, part: part.at(key), found });
  return [
    ...(scope === 'world' ? [] : targetNames(part.at('of'), scope, found)),
    ...targetNames(part.at('with'), 'company', found),
    one('region', 'region'),
    one('merchant', 'merchant'),
    one('event', 'event'),
    one('rule', 'tradeRule'),
    one('jurisdiction', 'jurisdiction'),
  ].filter((name) => name.part.text() !== undefined);
}

/** Of what kind the things are that an effect moves. */
export function scopeOf(effect: Part): QuantityScope {
  const name = effect.at('quantity').text() ?? '';
  return quantityInfo(name)?.scope ?? QUANTITIES.demandGrowth.scope;
}

const WHOLE = ['all', 'others'];

function targetNames(target: Part, kind: Kind, found: Found): Name[] {
  return [target, ...items(target)]
    .filter((part) => part.text() !== undefined && !WHOLE.includes(part.text() ?? ''))
    .map((part) => ({ kind, part, found }));
}
