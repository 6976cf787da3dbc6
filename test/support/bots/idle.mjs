/** Ends its turn at once. */
export default { name: 'idle', decide: () => [] };
