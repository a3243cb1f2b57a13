/** The report of many accounts as everybody may see it: with the same tags that the reports of single accounts have. */
import type {Json} from '../../findings/model.js';
import {assembled} from '../../fleet/fold.js';
import {Recipients} from '../../fleet/recipients.js';
import type {FleetReport} from '../../fleet/model.js';
import {redactJson} from '../model/redaction/redact.js';

/** A name that somebody gave an account tells as much as its id. Doing it twice changes nothing more. */
export function redactFleet(report: FleetReport): FleetReport {
  const {organization, accounts, shard, ...rest} = report;
  // The walk keeps every shape: it only replaces strings.
  const told = redactJson({
    ...rest,
    accounts: accounts.map((account) => ({...account, name: null})),
    ...(shard === undefined
      ? {}
      : {shard: {...shard, accounts: shard.accounts.map(({account}) => ({account, name: null}))}}),
  } as unknown as Json) as unknown as Omit<FleetReport, 'organization'>;
  const sorted = told.groups.map((group) => ({...group, accounts: [...group.accounts].sort()}));
  const recipients = new Recipients();
  recipients.add(told.recipients ?? []);
  return assembled({...told, organization}, told.accounts, sorted, told.recipients && recipients.list());
}
