export default {
  name: 'flood',
  decide: () => Array.from({ length: 10_000 }, () => ({ kind: 'setPayout', share: 0.1 })),
};
