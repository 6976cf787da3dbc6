import { seasonOf } from '../market/integrations.ts';
import { announce, book, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import { agentUse, attraction, platformMoney, shoppersMoved } from './agents.ts';

/** K5: shoppers who use agents go where these are let in; all sales together stay what they are. */
export function moveShoppers(work: Work): void {
  const { merchants } = work.state;
  const { commerce } = work.scenario.parameters;
  const attractions = merchants.map((merchant, m) => {
    const definition = work.scenario.merchants[m];
    return definition === undefined ? 0 : attraction(commerce, definition, merchant);
  });
  const moved = shoppersMoved(
    commerce,
    merchants.map(({ gmv }) => gmv),
    attractions,
    agentUse(merchants),
  );
  merchants.forEach((merchant, m) => {
    merchant.moved = moved[m] ?? 0;
    merchant.gmv += merchant.moved;
  });
}

/** K5: the owners' side of it: fees for access against advertising and steering, and the take of shoppers won or lost. */
export function earnAsPlatform(work: Work): void {
  const use = agentUse(work.state.merchants);
  work.state.merchants.forEach((merchant, m) => {
    const definition = work.scenario.merchants[m];
    if (definition?.owner === undefined) return;
    const owner = companyIndexOf(work, definition.owner);
    if (companyAt(work.state, owner).status === 'failed') return;
    const season = seasonOf(work, m);
    const { openness } = merchant;
    const money = platformMoney(work.scenario.parameters.commerce, definition, {
      gmv: merchant.gmv * season,
      baseline: merchant.baseline * season,
      openness,
      use,
    });
    book(work, owner, 'shopAccess', money.access, definition.id);
    book(work, owner, 'shopSteering', money.steering, definition.id);
    book(work, owner, 'shopShift', money.shift, definition.id);
  });
}

/** K4, K5: a platform that nobody in the scenario owns opens as agents matter more, and closes to whom it fears. */
export function decideOpenness(work: Work): void {
  const { agents } = work.scenario.parameters.commerce;
  const use = agentUse(work.state.merchants);
  work.state.merchants.forEach((merchant, m) => {
    const definition = work.scenario.merchants[m];
    if (definition === undefined || definition.owner !== undefined) return;
    let feared = 0;
    let levels = 0;
    for (const { vendor, level } of merchant.integrations) {
      levels += level;
      feared += level * (definition.fears[vendor] ?? 0);
    }
    const losing = merchant.moved < 0 ? 1 : 0.5;
    const wanted =
      definition.openness +
      agents.learning * use * losing * (1 - definition.openness) -
      agents.caution * (levels > 0 ? feared / levels : 0);
    const step = Math.max(-agents.step, Math.min(agents.step, wanted - merchant.openness));
    const before = merchant.openness;
    merchant.openness = Math.max(agents.least, Math.min(1, before + step));
    if (Math.floor(before * 4) !== Math.floor(merchant.openness * 4)) tell(work, m, before);
  });
}

/** It is news when a quarter of the way is passed. */
function tell(work: Work, m: number, before: number): void {
  const merchant = work.scenario.merchants[m]?.id ?? '';
  const openness = work.state.merchants[m]?.openness ?? 0;
  announce(work, {
    code: openness > before ? 'platformOpened' : 'platformClosed',
    phase: 'commerce',
    companies: [],
    about: merchant,
    params: { merchant, openness },
    weight: 2,
  });
}
