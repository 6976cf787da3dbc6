import type { Command, SeatView } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { Names } from '../../game/names.ts';
import { amountOf } from '../../market/fromSnapshot/ropes.ts';

/** What is needed to put a decision about money or a paper into a line. */
export interface CapitalWords {
  readonly voice: Voice;
  readonly names: Names;
  readonly view: SeatView;
}

/** A decision about money or a paper as one line; null for any other. */
export function capitalLine(command: Command, words: CapitalWords): string | null {
  const { t, formats } = words.voice;
  switch (command.kind) {
    case 'raiseDebt':
    case 'repayDebt':
    case 'issueShares':
    case 'buyBack':
    case 'raiseRound':
    case 'bidForAssets':
      return t(`app:decisions.${command.kind}`, { amount: formats.formatMoney(command.amount) });
    case 'goPublic':
      return t('app:decisions.goPublic', { share: formats.formatQuantity(command.float, 'percent') });
    case 'sellStake':
    case 'buyStake': {
      const share = formats.formatQuantity(command.fraction, 'percent', { digits: 2 });
      const company = words.names.company(command.company);
      return t(`app:decisions.${command.kind}`, { share, company });
    }
    case 'setPayout':
      return t('app:decisions.setPayout', { share: formats.formatQuantity(command.share, 'percent') });
    case 'setGuidanceStance': {
      const stance = formats.formatQuantity(command.stance, 'percent', { sign: 'always' });
      return t('app:decisions.setGuidanceStance', { stance });
    }
    case 'setDepreciation':
      return t('app:decisions.setDepreciation', { years: formats.formatQuantity(command.years, 'years') });
    default:
      return paperLine(command, words);
  }
}

function paperLine(command: Command, { voice, names, view }: CapitalWords): string | null {
  const { t, formats } = voice;
  if (command.kind === 'offerAgreement') {
    const amount = formats.formatMoney(amountOf(command.terms));
    const company = names.company(command.to);
    return t('app:decisions.offerAgreement', { company, amount, count: command.terms.clauses.length });
  }
  if (command.kind === 'answerOffer') {
    const offer = view.offers.find((one) => one.id === command.offer);
    const company = names.company(offer?.proposer ?? '');
    return t(command.answer === 'accept' ? 'app:decisions.acceptOffer' : 'app:decisions.refuseOffer', {
      company,
    });
  }
  if (command.kind === 'withdrawOffer') {
    const offer = view.offers.find((one) => one.id === command.offer);
    return t('app:decisions.withdrawOffer', { company: names.company(offer?.counterparty ?? '') });
  }
  if (command.kind !== 'cancelAgreement') return null;
  const paper = view.agreements.find((one) => one.id === command.agreement);
  const other = paper?.proposer === view.seat ? paper.counterparty : paper?.proposer;
  return t('app:decisions.cancelAgreement', { company: names.company(other ?? '') });
}
