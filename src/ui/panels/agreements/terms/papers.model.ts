import type { Command, CompanyId, SeatView } from '../../../../engine/index.ts';

/** Commands that put a paper before another company. */
export type PaperCommand = Extract<
  Command,
  { kind: 'offerAgreement' | 'renegotiate' | 'transferAgreement' | 'buyOut' | 'confirmLetter' }
>;

/** Whether a command puts a paper before another company. */
export const isPaper = (command: Command): command is PaperCommand =>
  ['offerAgreement', 'renegotiate', 'transferAgreement', 'buyOut', 'confirmLetter'].includes(command.kind);

/** To whom a paper goes; null when the agreement that it is about is not there any more. */
export function receiverOf(command: PaperCommand, view: SeatView): CompanyId | null {
  if (command.kind === 'offerAgreement' || command.kind === 'transferAgreement') return command.to;
  const standing = view.agreements.find((one) => one.id === command.agreement);
  if (standing === undefined) return null;
  return standing.proposer === view.seat ? standing.counterparty : standing.proposer;
}
