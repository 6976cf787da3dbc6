/** The jobs of the command line. Each is loaded when it is called for, so that a worker starts with as little as the program does. */
export const JOBS = {
  forecastRuns: async (input: import('../forecast/runs.ts').ForecastRuns) =>
    (await import('../forecast/runs.ts')).forecastRuns(input),
  course: async (input: import('../forecast/course.ts').Course) =>
    (await import('../forecast/course.ts')).playCourse(input),
  historyRun: async (input: import('../backtest/historyRun.ts').HistoryRun) =>
    (await import('../backtest/historyRun.ts')).historyRun(input),
  reached: async (input: import('../simulation/changedCampaign.ts').ChangedCampaign) =>
    (await import('../par/reached.ts')).reachedIn(input),
  outcome: async (input: import('../simulation/changedCampaign.ts').ChangedCampaign) =>
    (await import('../sensitivity/outcome.ts')).outcomeOf(input),
  arenaGame: async (input: import('../arena/game.ts').ArenaGame) =>
    (await import('../arena/playGame.ts')).playGame(input),
  choiceProbe: async (input: import('../balance/choiceProbe.ts').ChoiceProbe) =>
    (await import('../balance/choiceProbe.ts')).probeChoices(input),
} as const;
