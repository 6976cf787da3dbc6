export default { name: 'never answers', decide: () => new Promise(() => undefined) };
