/** The baseline that we would begin with, where there is nothing to describe. */

import {SCHEMA_LINE} from '../baseline/schema-address.js';

/** Parses as it stands; its one recipient is an address that belongs to nobody. */
export function recommendedBaseline(): string {
  return `${SCHEMA_LINE}
# Recommended by iam-alert-guard init --new. Every key is explained in docs/baseline.md of iam-alert-guard.
version: 1
# Pin the account: any other is refused then. Reconcile in a workflow requires it.
# account: "111122223333"

# Every IAM call that changes something must alert.
events: iam-changes

trail:
  # Without a name any trail that qualifies serves, an organization's too.
  multi-region: true
  management-events: write
  log-file-validation: true
  # Reconcile makes a trail only where its bucket is named here; both cost money.
  # name: management-events
  # bucket: NAME-OF-A-BUCKET

rule:
  # Without a name every enabled rule that reaches the recipients serves. What EventBridge cannot deliver is kept here:
  dead-letter-queue: iam-alerts-dlq

recipients:
  # Replace this address. Two recipients on different ways survive the failure of one.
  - {protocol: email, endpoint: secops@example.com}

# Whoever else subscribes to the topic reads who changes what in IAM.
unexpected-recipients: fail
`;
}
