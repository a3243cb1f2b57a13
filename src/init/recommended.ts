/** The baseline that we would begin with, where there is nothing to describe. */

import {SCHEMA_LINE} from '../baseline/schema/address.js';
import {PAGES} from '../data/project.js';

/** Parses as it stands; its one recipient is an address that belongs to nobody. */
export function recommendedBaseline(): string {
  return `${SCHEMA_LINE}
# Recommended by iam-alert-guard init --new. Every key is explained in
# ${PAGES}docs/baseline.md
version: 1
# Pin the account: any other is then refused. Reconcile in a workflow requires it.
# account: "111122223333"

# Every IAM call that changes something must alert.
events: iam-changes

trail:
  # Without a name, any trail that records the required calls is accepted, an organization trail included.
  multi-region: true
  management-events: write
  log-file-validation: true
  # Reconcile creates a trail only where its bucket is named here; both cost money.
  # name: management-events
  # bucket: NAME-OF-A-BUCKET

rule:
  # Without a name, all enabled rules that reach the recipients count. What EventBridge cannot deliver is kept here:
  dead-letter-queue: iam-alerts-dlq

recipients:
  # Replace this address. Add a second recipient on another channel, so that alerts still arrive if one fails.
  - {protocol: email, endpoint: secops@example.com}

# Anyone else who is subscribed to the topic can read every IAM change.
unexpected-recipients: fail
`;
}
