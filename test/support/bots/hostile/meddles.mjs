/** Tries to change everything that it is handed, and says in its only command how often it came through. */
function tries(thing) {
  let through = 0;
  const attempt = (change) => {
    try {
      change();
      through += 1;
    } catch {
      // Frozen, as it should be.
    }
  };
  attempt(() => {
    thing.meddled = true;
  });
  for (const [key, value] of Object.entries(thing)) {
    attempt(() => {
      thing[key] = null;
    });
    attempt(() => {
      delete thing[key];
    });
    if (Array.isArray(thing)) attempt(() => thing.push(1));
    if (typeof value === 'object' && value !== null) through += tries(value);
  }
  return through;
}

export default {
  name: 'meddles',
  decide: (view, helpers) => [
    { kind: 'setPayout', share: Math.min(0.8, (tries(view) + tries(helpers)) / 1000) },
    { kind: 'raiseDebt', amount: 1e10 },
    { kind: 'fly' },
  ],
};
