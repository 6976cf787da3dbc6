import type { Command, CommandKind, SeatView } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { TextParams } from '../../../i18n/keys.ts';
import type { Names } from '../../game/names.ts';
import { lotText } from './lotText.ts';
import { siteName } from './siteName.ts';

/** What is needed to put a command into a line. */
export interface CommandWords {
  readonly voice: Voice;
  readonly names: Names;
  /** The world as if what is staged were done: sites and orders that a command names may be new. */
  readonly view: SeatView;
  /** The world as it is: what a staged command ends is only here. */
  readonly before?: SeatView;
}

type Of<Kind extends CommandKind> = Extract<Command, { kind: Kind }>;
type Writers = { readonly [Kind in CommandKind]?: (command: Of<Kind>, words: CommandWords) => TextParams };

const percent = (value: number, { voice }: CommandWords): string =>
  voice.formats.formatQuantity(value, 'percent', { digits: 0 });
const site = (id: string, { view, names }: CommandWords): string => {
  const found = view.sites.find((one) => one.id === id);
  return found === undefined ? id : siteName(found, names);
};
const megawatts = (mw: number, { voice }: CommandWords): string => voice.formats.formatQuantity(mw, 'MW');
const money = (kUSD: number, { voice }: CommandWords): string => voice.formats.formatMoney(kUSD);
const chips = (count: number, { voice }: CommandWords): string =>
  voice.formats.formatQuantity(count, 'chips', { exact: true });
const fine = (value: number, { voice }: CommandWords): string =>
  voice.formats.formatQuantity(value, 'percent', { digits: 2 });
const lotName = (id: string, { view, names, voice }: CommandWords): string => {
  const lot = view.estates.flatMap(({ lots }) => lots).find((one) => one.id === id);
  return lot === undefined ? id : lotText(lot.what, { voice, names });
};
/** The other party of a paper of the seat. */
const otherParty = (id: string, { view, before, names }: CommandWords): string => {
  const paper = (before ?? view).agreements.find((one) => one.id === id);
  return names.company((paper?.proposer === view.seat ? paper.counterparty : paper?.proposer) ?? '');
};
const feature = (name: string, { voice }: CommandWords): string =>
  voice.dynamic(`commands:options.feature.${name}`);

/** Volume, source and place of power. */
function power(
  { region, source, mw }: { readonly region: string; readonly source: string; readonly mw: number },
  w: CommandWords,
): TextParams {
  return {
    region: w.names.region(region),
    source: w.voice.dynamic(`commands:options.source.${source}`),
    mw: megawatts(mw, w),
  };
}

/** The holes in the line of each command. Kinds that are not here are told by their name alone. */
const WRITERS: Writers = {
  setPrice: (c, w) => ({ segment: w.names.segment(c.segment), price: percent(c.price, w) }),
  setChipPrice: (c, w) => ({ chip: w.names.chip(c.chip), price: money(c.price, w) }),
  buildSite: (c, w) => ({ region: w.names.region(c.region), mw: megawatts(c.mw, w) }),
  expandSite: (c, w) => ({ site: site(c.site, w), mw: megawatts(c.mw, w) }),
  pauseSite: (c, w) => ({ site: site(c.site, w) }),
  resumeSite: (c, w) => ({ site: site(c.site, w) }),
  cancelSite: (c, w) => ({ site: site(c.site, w) }),
  signPpa: (c, w) => ({ ...power(c, w), years: w.voice.formats.formatQuantity(c.years, 'years') }),
  buildGeneration: power,
  orderChips: (c, w) => ({
    count: chips(c.count, w),
    chip: w.names.chip(c.chip),
    region: w.names.region(c.region),
  }),
  retireChips: (c, w) => ({
    count: chips(c.count, w),
    chip: w.names.chip(c.chip),
    region: w.names.region(c.region),
  }),
  respondToProbe: (c, w) => ({
    jurisdiction: w.names.jurisdiction(c.jurisdiction),
    response: w.voice.dynamic(`commands:options.response.${c.response}`),
  }),
  setAllocation: (c, w) => ({
    core: percent(c.core, w),
    research: percent(c.research, w),
    service: percent(c.service, w),
    rental: percent(c.rental, w),
  }),
  setPowerPriority: (c, w) => ({ priority: w.voice.dynamic(`commands:options.priority.${c.priority}`) }),
  startTraining: (c, w) => ({
    name: c.name,
    length: w.voice.formats.formatQuantity(c.quarters, 'quarters'),
    share: percent(c.share, w),
  }),
  setResearchers: (c, w) => ({
    people: w.voice.formats.formatQuantity(c.count, 'people', { exact: true }),
  }),
  setPay: (c, w) => ({ pay: percent(c.pay, w) }),
  poachTalent: (c, w) => ({
    people: w.voice.formats.formatNumber(c.count),
    company: w.names.company(c.company),
  }),
  setSpending: (c, w) => ({ budgets: w.voice.formats.formatList(budgets(c, w)) }),
  startProgramme: (c, w) => ({ chip: w.names.chip(c.chip), funding: money(c.funding, w) }),
  fundProgramme: (c, w) => ({ chip: w.names.chip(c.chip), funding: money(c.funding, w) }),
  setChipRoad: (c, w) => ({
    chip: w.names.chip(c.chip),
    road: w.voice.dynamic(`commands:options.road.${c.road}`),
  }),
  reserveFoundry: (c, w) => ({
    wafers: w.voice.formats.formatQuantity(c.wafers, 'wafers'),
    length: w.voice.formats.formatQuantity(c.quarters, 'quarters'),
  }),
  integrate: (c, w) => ({
    merchant: w.names.merchant(c.merchant),
    feature: feature(c.feature, w),
    fee: w.voice.formats.formatQuantity(c.fee, 'percent'),
  }),
  setFee: (c, w) => ({
    merchant: w.names.merchant(c.merchant),
    feature: feature(c.feature, w),
    fee: w.voice.formats.formatQuantity(c.fee, 'percent'),
  }),
  withdrawIntegration: (c, w) => ({
    merchant: w.names.merchant(c.merchant),
    feature: feature(c.feature, w),
  }),
  setOpenness: (c, w) => ({ openness: percent(c.openness, w) }),
  raiseDebt: (c, w) => ({ amount: money(c.amount, w) }),
  repayDebt: (c, w) => ({ amount: money(c.amount, w) }),
  issueShares: (c, w) => ({ amount: money(c.amount, w) }),
  buyBack: (c, w) => ({ amount: money(c.amount, w) }),
  raiseRound: (c, w) => ({ amount: money(c.amount, w) }),
  goPublic: (c, w) => ({
    float: percent(c.float, w),
    low: money(c.priceRange.low, w),
    high: money(c.priceRange.high, w),
  }),
  sellStake: (c, w) => ({ company: w.names.company(c.company), fraction: fine(c.fraction, w) }),
  buyStake: (c, w) => ({ company: w.names.company(c.company), fraction: fine(c.fraction, w) }),
  acquire: (c, w) => ({ amount: money(c.bid, w), target: w.names.target(c.target) }),
  buyOut: (c, w) => ({ amount: money(c.price, w), company: otherParty(c.agreement, w) }),
  confirmLetter: (c, w) => ({ company: otherParty(c.agreement, w) }),
  transferAgreement: (c, w) => ({ company: otherParty(c.agreement, w), to: w.names.company(c.to) }),
  renegotiate: (c, w) => ({ company: otherParty(c.agreement, w) }),
  bidForAssets: (c, w) => ({ amount: money(c.amount, w), lot: lotName(c.lot, w) }),
  setPayout: (c, w) => ({ share: percent(c.share, w) }),
  setGuidanceStance: (c, w) => ({
    stance: w.voice.formats.formatQuantity(c.stance, 'percent', { digits: 0, sign: 'always' }),
  }),
  chooseEvent: (c, w) => {
    const event = (w.before ?? w.view).events.log.find(({ id }) => id === c.event)?.event ?? c.event;
    return { option: w.names.text(`events.${event}.options.${c.choice}`) };
  },
  setDepreciation: (c, w) => ({ years: w.voice.formats.formatQuantity(c.years, 'years') }),
};

function budgets(command: Of<'setSpending'>, words: CommandWords): string[] {
  return Object.entries(command)
    .filter((entry): entry is [string, number] => entry[0] !== 'kind' && typeof entry[1] === 'number')
    .map(
      ([key, kUSD]) => `${words.voice.dynamic(`commands:setSpending.fields.${key}`)} ${money(kUSD, words)}`,
    );
}

/** A staged command as one line, with names and quantities in the reader's language. */
export function commandLine(command: Command, words: CommandWords): string {
  const { voice, names, view } = words;
  const name = voice.dynamic(`commands:${command.kind}.name`);
  if (command.kind === 'cancelOrder') {
    const order = view.orders.find((one) => one.id === command.order);
    return order === undefined ? name : voice.t('common:pair', { name, value: names.chip(order.chip) });
  }
  if (command.kind === 'cancelPpa') {
    const found = (words.before ?? view).own.power.ppas.find((one) => one.id === command.ppa);
    return found === undefined ? name : voice.dynamic('decision:line.cancelPpa', power(found, words));
  }
  if (command.kind === 'releaseModel') {
    const model = view.own.lab.models.find((one) => one.id === command.model)?.name ?? command.model;
    const line = voice.t(command.open ? 'decision:line.releaseOpen' : 'decision:line.releaseClosed', {
      model,
    });
    const { testing = 0 } = command;
    if (testing === 0) return line;
    const time = voice.formats.formatQuantity(testing, 'quarters');
    return voice.t('decision:line.releaseTested', { line, testing: time });
  }
  // A writer takes the command of its own key; the table's type has tied the two together.
  const write = WRITERS[command.kind] as ((c: Command, w: CommandWords) => TextParams) | undefined;
  return write === undefined
    ? name
    : voice.dynamic(`decision:line.${command.kind}`, write(command, words), name);
}
