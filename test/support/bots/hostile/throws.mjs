export default {
  name: 'throws',
  decide: () => {
    throw new Error('no idea');
  },
};
