export default {
  name: 'hangs',
  decide: () => {
    for (;;);
  },
};
