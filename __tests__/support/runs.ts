/** How often a property runs: a few times in the loop beside the editor, more with `CI=true`, and with `LONG_TESTS=1` as long as it takes. */
export function runs(everyday: number, ci: number, long: number = ci): number {
  if (process.env['LONG_TESTS'] === '1') return long;
  return process.env['CI'] === 'true' ? ci : everyday;
}
