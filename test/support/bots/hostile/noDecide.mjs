export default { name: 'no decide' };
