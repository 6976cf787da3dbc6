import { mend } from '../../diagnostic.ts';
import { type Check, type CheckContext, problem } from '../check.ts';
import { suggest } from '../references.ts';
import { goalConditions } from './goals.ts';
import { type Name, namesIn, namesInCondition, scopeOf } from './named.ts';
import { allOf, boundBy, effectsOf, eventsOf, type Found, type Part } from './walk.ts';

/** Whatever an event names exists. */
export const eventNamesExist: Check = (context) =>
  namesOf(context).flatMap(({ kind, part }) => {
    const name = part.text() ?? '';
    const ids = idsOf(context, kind);
    if (name.startsWith('$') || ids.includes(name)) return [];
    return [problem(part, 'unknownReference', { kind, name }, suggest(name, ids))];
  });

/** Everything that events and objectives name. */
function namesOf(context: CheckContext): Name[] {
  return [
    ...eventsOf(context).flatMap(namesIn),
    ...goalConditions(context)
      .flatMap((found) => allOf(found))
      .flatMap(namesInCondition),
  ];
}

function idsOf({ names, scenario }: CheckContext, kind: Name['kind']): string[] {
  if (kind === 'source') return textsOf(scenario.at('sources').items());
  if (kind === 'tradeRule') return textsOf(scenario.at('tradeRules').items());
  return [...names[kind].ids];
}

function textsOf(list: readonly { at(key: 'id'): { text(): string | undefined } }[]): string[] {
  return list.flatMap((item) => item.at('id').text() ?? []);
}

/** `$company` and its like stand only where something is bound to them. */
export const eventNamesAreBound: Check = (context) =>
  eventsOf(context).flatMap((event) => [
    ...namesIn(event).flatMap(({ kind, part, found }) => {
      const name = part.text() ?? '';
      return name.startsWith('$') && !fits(name, kind, found) ? [unbound(part, name, found)] : [];
    }),
    ...effectsOf(event).flatMap(silentSubject),
    ...silentChooser(event),
  ]);

/** Kinds of what a binding stands for. */
const MEANS: Readonly<Record<string, string>> = {
  $company: 'company',
  $chooser: 'company',
  $region: 'region',
  $merchant: 'merchant',
};

function fits(name: string, kind: string, { bound }: Found): boolean {
  if (MEANS[name] !== kind) return false;
  if (name === '$chooser') return bound.chooser;
  return name === '$company' ? bound.company : name === '$region' ? bound.region : bound.merchant;
}

function unbound(part: Part, name: string, { bound }: Found) {
  const options = Object.entries({
    $company: bound.company,
    $chooser: bound.chooser,
    $region: bound.region,
    $merchant: bound.merchant,
  })
    .filter(([, is]) => is)
    .map(([known]) => known);
  const mended = mend(options.length > 0 ? 'bindOther' : 'bindByScope', { options: options.join(', ') });
  return problem(part, 'unboundName', { name }, mended);
}

const NEEDS_COMPANY = ['trust', 'scrutiny', 'cash', 'relations', 'loseChips', 'delaySites', 'researchers'];

/** An effect on companies that names none means the subject, so there has to be one. */
function silentSubject(found: Found) {
  const { part, bound } = found;
  const kind = part.at('kind').text() ?? '';
  if (part.at('of').exists() || bound.company || !NEEDS_COMPANY.includes(kind)) return [];
  return [problem(part, 'unboundName', { name: '$company' }, mend('addTarget'))];
}

/** Nobody is asked where the world is the subject and no company is named. */
function silentChooser(event: Part) {
  const choice = event.at('choice');
  if (!choice.exists() || choice.at('by').exists() || boundBy(event).company) return [];
  return [problem(choice, 'unboundName', { name: '$company' }, mend('addChooser'))];
}

/** Companies that fulfil a condition can only be meant where companies are. */
export const eventTargetsFit: Check = (context) =>
  eventsOf(context)
    .flatMap(effectsOf)
    .flatMap(({ part }) => {
      const of = part.at('of');
      if (part.at('kind').text() !== 'modify' || !of.exists() || of.text() === 'all') return [];
      const scope = scopeOf(part);
      const isList = of.node?.kind !== 'object' && of.text() !== 'others';
      if (scope === 'company' || (scope !== 'world' && isList)) return [];
      const quantity = part.at('quantity').text() ?? '';
      return [problem(of, 'targetDoesNotFit', { quantity, scope }, mend('writeInstead', { value: '"all"' }))];
    });
