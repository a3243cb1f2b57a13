/** What moto does not keep of CloudWatch: composite alarms, mute rules, and whether actions are enabled; by region and name. */
export interface CompositeRecord {
  readonly region: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface MuteRecord {
  readonly region: string;
  readonly name: string;
  /** The alarms that it silences. */
  readonly alarms: readonly string[];
  readonly status: string;
}

export class Alarms {
  readonly composites = new Map<string, CompositeRecord>();
  readonly mutes = new Map<string, MuteRecord>();
  /** What EnableAlarmActions and DisableAlarmActions left. */
  readonly enabled = new Map<string, boolean>();
  /** Classes of log groups. */
  readonly classes = new Map<string, string>();
}

export function placed(region: string, name: string): string {
  return `${region} ${name}`;
}
