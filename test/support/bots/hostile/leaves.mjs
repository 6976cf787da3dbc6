export default { name: 'leaves', decide: () => process.exit(0) };
