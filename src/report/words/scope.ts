/** What no run looks at, said under every report: a reader must not take it for proven. Contract, end of section 5. */
export const NOT_LOOKED_AT =
  'Not looked at: service and resource control policies of the organization, what the code behind a function does, and what a mailbox does.';
