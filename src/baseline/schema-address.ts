/** Where editors find the JSON Schema of the baseline: that of the major version, which stays readable for its files. */
export const SCHEMA_ADDRESS =
  'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/v1/schema/baseline.schema.json';

/** The first line of a baseline in YAML: https://github.com/redhat-developer/yaml-language-server#using-inlined-schema */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;
