/** A tenth under the cheapest rival, everywhere, every quarter; chips as well. */
export default {
  name: 'undercut',
  decide(view, { check }) {
    const commands = view.scenario.segments.map(({ id }, s) => {
      const others = view.rivals.filter((_, i) => i !== view.seatIndex).map(({ prices }) => prices[s]);
      const cheapest = Math.min(...others.filter((price) => price > 0), 5);
      return { kind: 'setPrice', segment: id, price: Math.max(0.2, Math.round(900 * cheapest) / 1000) };
    });
    view.scenario.chips.forEach(({ id, designer, listPrice }) => {
      if (designer === view.seat)
        commands.push({ kind: 'setChipPrice', chip: id, price: listPrice * 0.3001 });
    });
    return commands.filter((command) => check(command) === null);
  },
};
