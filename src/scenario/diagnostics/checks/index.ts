import { cursorAt } from '../../parse/cursor.ts';
import type { SourceObject } from '../../parse/json/sourceNode.ts';
import type { ScenarioInput } from '../../schema/index.ts';
import type { Finding } from '../diagnostic.ts';
import * as agreements from './agreements.ts';
import { type Check, type CheckContext, ordinalOf } from './check.ts';
import * as duplicates from './duplicates.ts';
import { EVENT_CHECKS } from './events/index.ts';
import * as jurisdictions from './jurisdictions.ts';
import * as modules from './modules.ts';
import { gatherNames, gatherThings } from './names.ts';
import * as opponents from './opponents.ts';
import * as ownership from './ownership.ts';
import * as parameterRanges from './parameterRanges.ts';
import * as plant from './plant.ts';
import * as play from './play.ts';
import { ppasDeliver } from './power.ts';
import { nestsExist, referencesExist } from './references.ts';
import { seasonsHaveMeanOne } from './seasons.ts';
import * as shares from './shares.ts';
import * as silicon from './silicon.ts';
import * as texts from './texts.ts';
import * as trade from './trade.ts';

/** Every rule about a scenario as a whole, in the order in which a reader would go through it. */
export const CHECKS: readonly Check[] = [
  referencesExist,
  nestsExist,
  opponents.inheritanceEnds,
  opponents.doctrinesHaveSources,
  duplicates.idsAreUnique,
  duplicates.segmentPartsAreUnique,
  duplicates.offersAreUnique,
  duplicates.familiesAreListedOnce,
  duplicates.integrationsAreUnique,
  shares.regionSharesSum,
  shares.classSharesSum,
  shares.allocationsSum,
  shares.scorecardWeightsSum,
  shares.performanceWeightsSum,
  shares.pullsFit,
  shares.foundrySharesFit,
  seasonsHaveMeanOne,
  parameterRanges.rangesFit,
  jurisdictions.regionsHaveOneAuthority,
  jurisdictions.warningsComeFirst,
  modules.companiesHaveModules,
  modules.offersHaveModules,
  modules.vendorsHaveLabs,
  modules.designersHaveSilicon,
  modules.providersHaveClouds,
  modules.allocationsHaveModules,
  modules.shopsHaveOwners,
  silicon.familiesBelong,
  silicon.launchesPrecedeEnds,
  silicon.launchesAreInTime,
  silicon.fleetsExistAtStart,
  silicon.ordersCanBeServed,
  trade.tradeRulesLast,
  trade.dutiesTax,
  plant.fleetsHavePower,
  plant.serversHavePower,
  plant.fleetsHaveDataCentres,
  plant.sitesAreAllowed,
  plant.siteStagesMakeSense,
  ppasDeliver,
  agreements.partiesDiffer,
  agreements.clausesNameParties,
  agreements.agreementsAreSigned,
  agreements.deliveriesAreNotOver,
  agreements.suppliersDesign,
  agreements.adoptedFamiliesFit,
  agreements.promisesFitCompute,
  ownership.stakesFit,
  ownership.noStakeInItself,
  ownership.noRelationWithItself,
  play.somebodyIsPlayable,
  play.segmentsHaveOffers,
  play.offersHaveRevenue,
  play.segmentsHaveSize,
  play.programmesStart,
  ...EVENT_CHECKS,
  texts.englishExists,
  texts.thingsHaveNames,
  texts.seatsHaveBriefings,
  texts.languagesKeepStep,
  texts.textsHaveThings,
];

/** Runs every check over what an author wrote, right or wrong. */
export function runChecks(root: SourceObject): Finding[] {
  const scenario = cursorAt<ScenarioInput>(root);
  const context: CheckContext = {
    scenario,
    names: gatherNames(scenario),
    things: gatherThings(scenario),
    start: ordinalOf(scenario.at('start').text()),
    quarters: scenario.at('quarters').number(),
  };
  return CHECKS.flatMap((check) => check(context));
}
