export default {
  name: 'eats memory',
  decide: () => {
    const held = [];
    for (;;) held.push(new Array(1_000_000).fill(held.length));
  },
};
