/** Signs whatever lies on the table. */
export default {
  name: 'signer',
  decide: (view) =>
    view.offers
      .filter(({ status, counterparty }) => status === 'open' && counterparty === view.seat)
      .map(({ id }) => ({ kind: 'answerOffer', offer: id, answer: 'accept' })),
};
