/** Spends nothing, borrows and raises what it can get, and sits on the cash. */
export default {
  name: 'hoarder',
  decide(view, { check }) {
    const commands = [
      {
        kind: 'setSpending',
        research: 0,
        safety: 0,
        sales: 0,
        software: 0,
        resilience: 0,
        compliance: 0,
        intelligence: 0,
      },
      { kind: 'setPayout', share: 0 },
      ...view.sites
        .filter(({ owner, stage }) => owner === view.seat && (stage === 'permit' || stage === 'build'))
        .map(({ id }) => ({ kind: 'pauseSite', site: id })),
      ...view.orders
        .filter(({ buyer }) => buyer === view.seat)
        .map(({ id }) => ({ kind: 'cancelOrder', order: id })),
    ];
    for (const command of [
      { kind: 'raiseDebt', amount: 1e10 },
      { kind: 'issueShares', amount: 1e10 },
    ]) {
      const most = check(command)?.params.maximum ?? 0;
      if (most >= 1) commands.push({ ...command, amount: Math.floor(most * 0.95) });
    }
    return commands.filter((command) => check(command) === null);
  },
};
