/**
 * Milliseconds of CPU that the process has spent, on the main thread and beside it: a limit on it holds on a machine that does much else
 * meanwhile, where one on the clock does not.
 */
export function cpuTime(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1_000;
}
