/** M5: people, of whom there are not enough. */
export interface TalentParameters {
  /** Researchers outside the labs who could work in one, at the start, and the part of them that is senior. */
  readonly pool: number;
  readonly poolSeniors: number;
  /** New researchers a year. */
  readonly graduatesPerYear: number;
  /** Part of a lab's juniors who become senior in a year. */
  readonly promotionPerYear: number;
  /** What a senior counts for, and costs, beside a junior. */
  readonly seniorWorth: number;
  readonly seniorPay: number;
  /** Part of a team that is senior where the talent term of a run is zero at the reference team. */
  readonly referenceSeniors: number;
  /** Part of a team that leaves each quarter at the market's mean appeal, and the largest and smallest multiple of it. */
  readonly attrition: number;
  readonly mostAttrition: number;
  readonly leastAttrition: number;
  /** Part of a team by which it grows or shrinks in a quarter at most. */
  readonly hiringSpeed: number;
  /** Part of the pool that can be hired in a quarter. */
  readonly poolFlow: number;
  readonly wages: WageParameters;
  readonly appeal: AppealParameters;
  readonly poaching: PoachingParameters;
  readonly culture: CultureParameters;
  /** Largest target of a team, as a multiple of today's headcount, and people more than that (M5). */
  readonly mostTimes: number;
  /** People by which the target may exceed that multiple (M5). */
  readonly mostMore: number;
}

export interface WageParameters {
  /** Growth a year when labs neither hire nor dismiss. */
  readonly growthPerYear: number;
  /** Rise in a quarter when labs want as many people as the pool holds. */
  readonly scarcity: number;
  /** Part of what labs pay above the market that becomes the market, a quarter. */
  readonly follow: number;
  /** Largest step in a quarter. */
  readonly mostStep: number;
}

/** What draws people to a lab, in logarithmic units: 0 is the market's mean. */
export interface AppealParameters {
  /** On ln of pay over the market. */
  readonly pay: number;
  /** On culture: per 50 points above or below 50. */
  readonly culture: number;
  /** On ln of compute per researcher over the labs' mean. */
  readonly compute: number;
  readonly mostCompute: number;
  /** While weights are published. */
  readonly open: number;
}

export interface PoachingParameters {
  /** Log-odds that someone says yes to an offer without a bonus from a lab of equal appeal, and gain per ln(1 + years of pay). */
  readonly base: number;
  readonly bonus: number;
  /** Most of a rival's team that can be asked in a quarter. */
  readonly most: number;
  /** Goodwill that the rival loses by the attempt, and per share of its team that leaves. */
  readonly relations: number;
  readonly relationsPerShare: number;
  /** Deviation of how many come, as a share of those expected. */
  readonly luck: number;
}

/** Points of culture, 0–100, and the way towards them. */
export interface CultureParameters {
  readonly neutral: number;
  /** Part of the way to where things point that culture goes each quarter. */
  readonly speed: number;
  /** Per ln of compute per researcher over the labs' mean: freedom to try things. */
  readonly freedom: number;
  /** At safety work as needed. */
  readonly safety: number;
  /** Per ln of pay over the market. */
  readonly pay: number;
  /** Per ten points of public trust above 50: a mission that others respect. */
  readonly mission: number;
  /** While the company lives on emergency credit. */
  readonly distress: number;
  /** At once: per tenth of the team dismissed, and for a run that is broken off or brings nothing. */
  readonly layoff: number;
  readonly failedRun: number;
}
