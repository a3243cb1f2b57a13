/**
 * Where editors find the JSON Schema of the baseline: that of main, which is there before and after each release. Files of version 1 stay
 * valid, since the format only grows.
 */
export const SCHEMA_ADDRESS =
  'https://raw.githubusercontent.com/iam-alert-guard/iam-alert-guard/main/schema/baseline.schema.json';

/** The first line of a baseline in YAML: https://github.com/redhat-developer/yaml-language-server#using-inlined-schema */
export const SCHEMA_LINE = `# yaml-language-server: $schema=${SCHEMA_ADDRESS}`;
