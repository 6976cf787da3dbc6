export interface RegulationParameters {
  readonly concentrationSlope: number;
  readonly decay: number;
}
