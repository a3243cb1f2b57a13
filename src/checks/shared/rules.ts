/** The registry as SARIF rules and docs know it. */
import type {RuleInfo} from '../../report/forms/sarif.js';
import {asText} from '../../delivery/command.js';
import {docsOf} from '../assess.js';
import {CHECKS} from '../index.js';

export function ruleInfos(): RuleInfo[] {
  return CHECKS.map((check) => ({
    id: check.id,
    title: check.title,
    hop: check.hop,
    severity: check.severity,
    rationale: check.rationale,
    remediation: `Console: ${check.remediation.console}\nCommand line:\n${asText(check.remediation.cli)}\nTerraform: ${check.remediation.terraform}`,
    docs: docsOf(check),
  }));
}
