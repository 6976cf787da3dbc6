import { listScenarios } from '../../../../src/scenario/catalogue.node.ts';
import { Session } from '../../../../src/session/session.ts';
import type { TableWorld } from '../../../../src/ui/panels/agreements/terms/sides.model.ts';

const scenarios = listScenarios();

/** The table between two companies of the flagship in its first quarter, from the first one's seat. */
export async function tableWorld(you: string, them: string): Promise<TableWorld> {
  const session = new Session({ list: () => scenarios });
  const choice = { scenarioId: 'the-ten-billion-deal', seats: [you], difficulty: 'manager', seed: 7 };
  const { view, seat } = await session.start(choice);
  const { definition } = await session.scenario();
  const partner = view.rivals.find((rival) => rival.id === them);
  if (partner === undefined) throw new Error(`no ${them}`);
  return {
    sides: { you: seat, them: partner.id },
    definition,
    view: { ...view, scenario: definition },
    references: await session.references(them),
  };
}
