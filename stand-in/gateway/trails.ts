/** Trails as CloudTrail knows them and moto does not: home region, which kind of selectors is in force, global events. */

export interface TrailRecord {
  readonly name: string;
  readonly arn: string;
  readonly region: string;
  multiRegion: boolean;
  globalEvents: boolean;
  /** Which kind of selectors was put last. */
  selectors?: 'basic' | 'advanced';
}

export class Trails {
  #records = new Map<string, TrailRecord>();

  created(record: TrailRecord): void {
    this.#records.set(record.arn, record);
  }

  removed(arn: string): void {
    this.#records.delete(arn);
  }

  byArn(arn: string): TrailRecord | undefined {
    return this.#records.get(arn);
  }

  /**
   * The trail that a name or an ARN means in a region: the region's own trail first, else one that only shows there as a shadow.
   */
  find(nameOrArn: string, region: string): TrailRecord | undefined {
    const named = [...this.#records.values()].filter(({arn, name}) => arn === nameOrArn || name === nameOrArn);
    return (
      named.find((trail) => trail.region === region) ??
      named.find((trail) => trail.multiRegion || trail.arn === nameOrArn)
    );
  }
}
