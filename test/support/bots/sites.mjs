/** Spends everything that it has on sites, wherever it may build, every quarter. */
export default {
  name: 'sites',
  decide(view, { check }) {
    const commands = [];
    for (let size = 100_000; size >= 20; size /= 2) {
      for (const { id } of view.scenario.regions) {
        const command = { kind: 'buildSite', region: id, mw: Math.floor(size) };
        while (commands.length < 200 && check(command, commands) === null) commands.push({ ...command });
      }
    }
    return commands;
  },
};
