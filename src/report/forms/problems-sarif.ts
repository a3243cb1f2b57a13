/** Problems of files as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import type {Problem} from '../../baseline/model.js';
import {safeJson, shown} from '../escape/plain.js';
import {encodedPath} from '../model/redaction/key.js';

export interface PlacedProblem extends Problem {
  readonly level: 'error' | 'warning';
}

const RULE = 'baseline-valid';

export function renderProblemsSarif(problems: readonly PlacedProblem[], version: string): string {
  const text = 'The baseline is valid';
  const run = {
    tool: {
      driver: {
        name: 'iam-alert-guard',
        version,
        semanticVersion: version,
        rules: [{id: RULE, name: 'BaselineValid', shortDescription: {text}, fullDescription: {text}}],
      },
    },
    automationDetails: {id: 'iam-alert-guard/validate/'},
    columnKind: 'utf16CodeUnits',
    results: problems.map(({path, line, column, message, hint, level}) => ({
      ruleId: RULE,
      ruleIndex: 0,
      level,
      message: {text: shown(hint === null ? message : `${message} (${hint})`)},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: encodedPath(path), uriBaseId: '%SRCROOT%'},
            region: {startLine: Math.max(1, line), startColumn: Math.max(1, column)},
          },
        },
      ],
    })),
  };
  return `${safeJson(JSON.stringify({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}, null, 2))}\n`;
}
