/**
 * SARIF 2.1.0 for GitHub code scanning: the registry as rules, what failed or is unknown as results at the baseline's lines.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html,
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
import type {Finding, Severity} from '../../findings/model.js';
import {encodedPath, type ReportKey, sarifCategory} from '../model/redaction/key.js';
import {LIMITS} from '../model/limits.js';
import type {Report} from '../model/model.js';
import {compare, open} from '../model/order.js';
import {instructionBlocks} from '../../delivery/command.js';
import {copied} from '../escape/markdown.js';
import {clip, linesShown, safeJson, shown} from '../escape/plain.js';

/** What SARIF says of a check: the registry's own words. */
export interface RuleInfo {
  readonly id: string;
  readonly title: string;
  readonly hop: string;
  /** At worst. */
  readonly severity: Severity;
  readonly rationale: string;
  readonly remediation: string;
  /** Path of its page in this repository. */
  readonly docs: string;
}

export interface SarifOptions {
  /** All checks, whether they found something or not: GitHub wants the same rules in every run. */
  readonly rules: readonly RuleInfo[];
  /** Default: the report's baseline and account. */
  readonly key?: ReportKey;
  /** See `MarkdownOptions.docsBase`. */
  readonly docsBase?: string;
}

/** GitHub: over 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, below low. */
const SCORE: Readonly<Record<Severity, string | null>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
  info: null,
};
const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

export function renderSarif(report: Report, options: SarifOptions): string {
  return `${safeJson(JSON.stringify(sarif(report, options), null, 2))}\n`;
}

/** The log as data; that its shape is SARIF's is for the tests to hold (the schema, and the types of `@types/sarif`). */
export function sarif(report: Report, options: SarifOptions) {
  const findings = open(report.findings);
  const rules = allRules(options.rules, findings).slice(0, LIMITS.sarifRules);
  const index = new Map(rules.map((rule, position) => [rule.id, position]));
  const kept = findings.slice(0, LIMITS.sarifResults);
  const cut = findings.length - kept.length;
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        ...(options.docsBase === undefined ? {} : {informationUri: options.docsBase}),
        rules: rules.map((rule) => descriptor(rule, options.docsBase)),
      },
    },
    automationDetails: {id: sarifCategory(options.key ?? {path: report.baseline.path, account: report.target.account})},
    columnKind: 'utf16CodeUnits' as const,
    originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The root of the repository.'}}},
    invocations: [
      {
        executionSuccessful: true,
        ...(cut === 0
          ? {}
          : {toolExecutionNotifications: [{level: 'warning' as const, message: {text: cutNote(kept.length, cut)}}]}),
      },
    ],
    results: kept.map((finding) => result(finding, index.get(finding.check) ?? -1)),
  };
  return {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' as const, runs: [run]};
}

function cutNote(kept: number, cut: number): string {
  return `${cut} of ${kept + cut} results were cut to stay within the limits of code scanning: the worst ${kept} are here.`;
}

/** A finding of a check that the list does not hold still needs its rule. */
function allRules(rules: readonly RuleInfo[], findings: readonly Finding[]): RuleInfo[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const {check, title, hop, severity, docs} of findings) {
    if (!known.has(check))
      known.set(check, {id: check, title, hop, severity, docs, rationale: title, remediation: title});
  }
  return [...known.values()].sort((a, b) => compare(a.id, b.id));
}

function descriptor(rule: RuleInfo, docsBase: string | undefined) {
  const score = SCORE[rule.severity];
  const url = docsBase === undefined ? null : docsBase + rule.docs;
  return {
    id: rule.id,
    name: shown(rule.id, LIMITS.sarifNameChars),
    shortDescription: {text: described(rule.title)},
    fullDescription: {text: described(rule.rationale)},
    help: {
      text: described(`${rule.rationale}\n${rule.remediation}`),
      markdown: `${rule.rationale}\n\n${helpOf(rule.remediation)}${url === null ? '' : `\n\n[${rule.id}](${url})`}`,
    },
    ...(url === null ? {} : {helpUri: url}),
    defaultConfiguration: {level: LEVEL[rule.severity]},
    properties: {
      tags: ['security', 'aws', rule.hop],
      precision: 'very-high',
      ...(score === null ? {} : {'security-severity': score}),
    },
  };
}

/** A text of ours: sentences as they are, commands as blocks. */
function helpOf(remediation: string): string {
  return instructionBlocks(remediation)
    .map(({words, isCode}) => (isCode ? copied('sh', words) : words))
    .join('\n\n');
}

/** Empty texts are refused. */
function described(words: string): string {
  return words === '' ? '-' : clip(linesShown(words), LIMITS.sarifDescriptionChars - 60);
}

function result(finding: Finding, ruleIndex: number) {
  const {path, line, column} = finding.location;
  const resource = finding.resource === null ? '' : ` (${shown(finding.resource, LIMITS.codeChars)})`;
  const unknown = finding.status === 'unknown' ? 'Unknown: ' : '';
  return {
    ruleId: finding.check,
    ...(ruleIndex < 0 ? {} : {ruleIndex}),
    level: LEVEL[finding.severity],
    message: {text: unlinked(`${unknown}${shown(finding.message, LIMITS.sarifMessageChars)}${resource}`)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: encodedPath(path), uriBaseId: '%SRCROOT%'},
          region: {startLine: Math.max(line, 1), startColumn: Math.max(column, 1)},
        },
      },
    ],
    // The only fingerprint GitHub uses; ours does not depend on the wording or the line.
    partialFingerprints: {primaryLocationLineHash: finding.fingerprint},
  };
}

/** In a SARIF message `[text](target)` is a link (section 3.11.6): a space between the two makes it text. */
function unlinked(message: string): string {
  return message.replaceAll('](', '] (');
}
