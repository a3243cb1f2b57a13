/** Lets the stand-in of `global-setup.ts` end (it stops when its standard input closes) and waits until it is gone. */
export default async function tearDown(): Promise<void> {
  const child = globalThis.iamAlertGuardStandIn;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await gone;
  clearTimeout(timer);
}
