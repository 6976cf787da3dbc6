/** Another kind of nonsense every quarter. */
const cycle = [];
cycle.push(cycle);
const answers = [42, undefined, 'setPrice', { kind: 'setPrice' }, cycle, [1n], [null, 7, { kind: 'fly' }]];
export default { name: 'nonsense', decide: ({ quarter }) => answers[quarter] };
