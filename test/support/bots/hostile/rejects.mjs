export default { name: 'rejects', decide: async () => Promise.reject(new Error('later, no')) };
