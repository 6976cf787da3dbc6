/** Uses what it remembers, its helpers and a promise, as a bot may. */
let quarters = 0;
export default {
  name: 'remembers',
  async decide(view, { rng, schemas, parse, cost }) {
    quarters += 1;
    const share = Math.round(1000 * 0.4 * rng()) / 1000;
    const command = parse({ kind: 'setPayout', share });
    const known = schemas.setPayout.properties.share.maximum === 0.8 && cost(command).now === 0;
    console.log(`${view.seat} ${quarters}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return known && quarters === view.quarter + 1 ? [command] : [];
  },
};
