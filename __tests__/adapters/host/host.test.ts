import {execFileSync} from 'node:child_process';
import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {rename, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from '@jest/globals';
import {actionsHost} from '../../../src/adapters/host/actions.js';
import {namedFiles} from '../../../src/commands/shared/named-files.js';
import {diskFiles} from '../../../src/adapters/host/files.js';
import type {Stream} from '../../../src/adapters/host/print.js';
import {takesColor, terminalHost} from '../../../src/adapters/host/terminal.js';

class Sink implements Stream {
  text = '';
  constructor(readonly isTTY = false) {}
  write(text: string, done?: () => void): void {
    this.text += text;
    done?.();
  }
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

describe('the terminal', () => {
  it('has the report on stdout and everything else on stderr', async () => {
    const [stdout, stderr] = [new Sink(), new Sink()];
    const host = terminalHost({stdout, stderr, env: {}});
    host.progress('reading');
    await host.group('observe', async () => host.log('a line\n::error::x \u202e'));
    await host.report('the report\n');
    await host.summary('# md');
    host.output('verdict', 'drifted');
    expect(stdout.text).toBe('the report\n');
    expect(stderr.text).toBe('observe\na line\n\\::error::x \\u202E\n');
  });

  it('takes a progress line back on a TTY', () => {
    const stderr = new Sink(true);
    const host = terminalHost({stdout: new Sink(), stderr, env: {}});
    host.progress('1 of 2');
    host.log('done');
    expect(stderr.text).toBe('1 of 2\r\u001b[2Kdone\n');
  });

  it('does not fail where the reader of the report has left', async () => {
    const gone = {
      write: (_: string, done?: (error: Error) => void) => done?.(Object.assign(new Error(), {code: 'EPIPE'})),
    };
    const left = terminalHost({stdout: gone, stderr: new Sink(), env: {}});
    expect(left.left?.()).toBe(false);
    await left.report('x');
    expect(left.left?.()).toBe(true);
    const full = {
      write: (_: string, done?: (error: Error) => void) => done?.(Object.assign(new Error('full'), {code: 'ENOSPC'})),
    };
    await expect(terminalHost({stdout: full, stderr: new Sink(), env: {}}).report('x')).rejects.toThrow(
      'standard output cannot be written: the disk is full (ENOSPC)',
    );
  });

  it('takes colour from the stream, NO_COLOR and FORCE_COLOR', () => {
    const [tty, pipe] = [new Sink(true), new Sink()];
    expect(takesColor(tty, {})).toBe(true);
    expect(takesColor(pipe, {})).toBe(false);
    expect(takesColor(tty, {NO_COLOR: '1'})).toBe(false);
    expect(takesColor(tty, {NO_COLOR: ''})).toBe(true);
    expect(takesColor(pipe, {FORCE_COLOR: '1'})).toBe(true);
    expect(takesColor(tty, {FORCE_COLOR: '0'})).toBe(false);
    expect(takesColor(tty, {TERM: 'dumb'})).toBe(false);
  });
});

describe('the runner', () => {
  const run = async (work: (host: ReturnType<typeof actionsHost>) => unknown): Promise<string> => {
    const {stdout} = process;
    const write = stdout.write.bind(stdout);
    let text = '';
    stdout.write = (chunk: string) => {
      text += chunk;
      return true;
    };
    try {
      await work(actionsHost(process.env));
    } finally {
      stdout.write = write;
    }
    return text;
  };

  it('gets annotations whose text is no command of its own', async () => {
    const annotation = {
      level: 'error',
      title: 'a,b:c',
      message: 'x\n::add-mask::y%',
      file: 'a,b.yml',
      line: 3,
      column: 5,
    } as const;
    const out = await run((host) => host.annotate([annotation]));
    expect(out.trim()).toBe('::error title=a%2Cb%3Ac,file=a%2Cb.yml,line=3,col=5::x%0A::add-mask::y%25');
  });

  it('gets log lines and reports that are no command', async () => {
    const out = await run(async (host) => {
      host.log('::set-output name=a::b');
      await host.report('ok\n  ::error::x\n');
    });
    expect(out).toBe('\\::set-output name=a::b\nok\n  \\::error::x\n');
  });

  it('gets the summary and the outputs in their files', async () => {
    const [summary, output] = [join(folder, 'summary'), join(folder, 'output')];
    writeFileSync(summary, '');
    writeFileSync(output, '');
    process.env['GITHUB_STEP_SUMMARY'] = summary;
    process.env['GITHUB_OUTPUT'] = output;
    try {
      await run(async (host) => {
        await host.summary('# page\n');
        host.output('verdict', 'in-sync');
      });
    } finally {
      delete process.env['GITHUB_STEP_SUMMARY'];
      delete process.env['GITHUB_OUTPUT'];
    }
    expect(readFileSync(summary, 'utf8').trim()).toBe('# page');
    expect(readFileSync(output, 'utf8')).toMatch(/^verdict<<ghadelimiter_.*\nin-sync\n/);
  });
});

describe('files', () => {
  const onDisk = diskFiles(null);

  it('read no more than asked for, tell a missing one, and write under new directories', async () => {
    const path = join(folder, 'a', 'b.txt');
    expect(await onDisk.read(path, 10)).toBeNull();
    await onDisk.write(path, 'hello');
    expect(Buffer.from((await onDisk.read(path, 10))!).toString()).toBe('hello');
    expect((await onDisk.read(path, 3))!.length).toBe(4);
  });

  it('say in words what the system refuses', async () => {
    const isDirectory = {name: 'FileError', message: expect.stringContaining('it is a directory (EISDIR)')};
    await expect(onDisk.read(folder, 10)).rejects.toMatchObject({
      ...isDirectory,
      problems: [{path: folder, line: 1, column: 1, message: expect.stringContaining('cannot be read'), hint: null}],
    });
    await expect(onDisk.write(folder, 'x')).rejects.toMatchObject({...isDirectory, problems: []});
    const file = join(folder, 'file');
    await onDisk.write(file, 'x');
    expect(await onDisk.read(join(file, 'below'), 10)).toBeNull();
    await expect(onDisk.write(join(file, 'below'), 'x')).rejects.toMatchObject({
      message: expect.stringContaining('a part of its path is no directory'),
    });
  });

  it('are told with the option that named them', async () => {
    const files = namedFiles(
      onDisk,
      {output: folder, snapshot: ['a', folder], baseline: 'b.yml'},
      (name) => `--${name}`,
    );
    await expect(files.write(folder, 'x')).rejects.toThrow(
      `--output: ${folder} cannot be written: it is a directory (EISDIR)`,
    );
    const inputs = namedFiles(onDisk, {snapshot: `a\n ${folder}`}, (name) => name);
    await expect(inputs.read(folder, 1)).rejects.toThrow(`snapshot: ${folder} cannot be read`);
    await expect(namedFiles(onDisk, {}, (name) => name).read(folder, 1)).rejects.toThrow(/^\/.* cannot be read/);
  });

  it('are no pipes, devices or sockets, and nobody waits to find out', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const noFile = {message: expect.stringContaining('it is not a file but a pipe, a device or similar')};
    for (const path of [pipe, '/dev/zero', '/dev/null', '/dev/tty'].filter((each) => existsSync(each))) {
      await expect(onDisk.read(path, 10)).rejects.toMatchObject({name: 'FileError'});
      await expect(onDisk.write(path, 'x')).rejects.toMatchObject({name: 'FileError'});
    }
    await expect(onDisk.read(pipe, 10)).rejects.toMatchObject(noFile);
    await expect(onDisk.write(pipe, 'x')).rejects.toMatchObject(noFile);
    await expect(onDisk.read('/dev/zero', 10)).rejects.toMatchObject(noFile);
    // Somebody reads it: it is no file all the same.
    const reader = openSync(pipe, constants.O_RDWR);
    await expect(onDisk.write(pipe, 'x')).rejects.toMatchObject(noFile);
    closeSync(reader);
  });

  const proc = existsSync('/proc/self') ? it : it.skip;
  proc('are not made where there can be none', async () => {
    await expect(onDisk.write('/proc/x/y/z', 'x')).rejects.toMatchObject({
      message: expect.stringContaining('there is no such directory'),
    });
  });

  it('replace what is there, whole', async () => {
    const path = join(folder, 'longer');
    await onDisk.write(path, 'a longer text');
    await onDisk.write(path, 'short');
    expect(readFileSync(path, 'utf8')).toBe('short');
  });

  it('do not leave the workspace by a link, and may be outside where the path says so', async () => {
    const [inside, outside] = [join(folder, 'inside'), join(folder, 'outside')];
    mkdirSync(join(inside, 'real'), {recursive: true});
    mkdirSync(outside);
    writeFileSync(join(outside, 'secret'), 'secret');
    writeFileSync(join(inside, 'real/file'), 'text');
    symlinkSync(join(outside, 'secret'), join(inside, 'link'));
    symlinkSync(join(outside, 'new'), join(inside, 'dangling'));
    symlinkSync(outside, join(inside, 'folder'));
    symlinkSync('real', join(inside, 'alias'));
    const files = diskFiles(inside);
    const leads = {message: expect.stringContaining('a symbolic link leads out of the workspace')};
    for (const name of ['link', 'folder/secret'])
      await expect(files.read(join(inside, name), 9)).rejects.toMatchObject(leads);
    for (const name of ['link', 'dangling', 'folder/secret', 'folder/new', 'folder/a/b'])
      await expect(files.write(join(inside, name), 'x')).rejects.toMatchObject(leads);
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret');
    expect(readdirSync(outside)).toEqual(['secret']);
    expect(Buffer.from((await files.read(join(inside, 'alias/file'), 9))!).toString()).toBe('text');
    await files.write(join(inside, 'alias/deep/er/file'), 'new');
    expect(readFileSync(join(inside, 'real/deep/er/file'), 'utf8')).toBe('new');
    expect(await files.read(join(inside, 'none/file'), 9)).toBeNull();
    await files.write(join(outside, 'report'), 'report');
    expect(Buffer.from((await files.read(join(outside, 'secret'), 9))!).toString()).toBe('secret');
    // A workspace that is itself reached by a link is where the link leads.
    symlinkSync(inside, join(folder, 'workspace'));
    await diskFiles(join(folder, 'workspace')).write(join(folder, 'workspace/report'), 'x');
    expect(existsSync(join(inside, 'report'))).toBe(true);
  });

  it('do not leave the repository that holds them by a link, where no workspace is told', async () => {
    const [repository, outside] = [join(folder, 'repository'), join(folder, 'beyond')];
    mkdirSync(join(repository, '.git'), {recursive: true});
    mkdirSync(join(repository, 'deep/er'), {recursive: true});
    mkdirSync(join(repository, 'module'));
    mkdirSync(outside);
    writeFileSync(join(repository, 'module/.git'), 'gitdir: ../.git/modules/module');
    writeFileSync(join(repository, 'file'), 'text');
    writeFileSync(join(outside, 'secret'), 'secret');
    symlinkSync(join(outside, 'secret'), join(repository, 'deep/er/link'));
    symlinkSync('../../file', join(repository, 'deep/er/own'));
    symlinkSync('../file', join(repository, 'module/up'));
    symlinkSync(join(repository, 'file'), join(outside, 'into'));
    symlinkSync(repository, join(folder, 'short'));
    const leads = {message: expect.stringContaining('a symbolic link leads out of the workspace or repository')};
    // A workflow that reads beside its workspace is told the same.
    for (const files of [onDisk, diskFiles(join(folder, 'elsewhere'))]) {
      await expect(files.read(join(repository, 'deep/er/link'), 9)).rejects.toMatchObject(leads);
      await expect(files.write(join(repository, 'deep/er/link'), 'x')).rejects.toMatchObject(leads);
      await expect(files.read(join(repository, 'module/up'), 9)).rejects.toMatchObject(leads);
      // Inside it, into it, by the name that its owner gave it, and whatever is outside as it is written.
      for (const path of [join(repository, 'deep/er/own'), join(outside, 'into'), join(folder, 'short/file')])
        expect(Buffer.from((await files.read(path, 9))!).toString()).toBe('text');
      expect(Buffer.from((await files.read(join(outside, 'secret'), 9))!).toString()).toBe('secret');
    }
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('secret');
  });

  it('are written many at once into folders that are not there yet', async () => {
    const files = diskFiles(folder);
    for (let round = 0; round < 40; round++) {
      const paths = Array.from({length: 12}, (_, at) =>
        join(folder, `new-${String(round)}/accounts/${String(at)}.json`),
      );
      await Promise.all(paths.map((path) => files.write(path, 'text')));
      expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(paths.map(() => 'text'));
    }
  });

  it('do not leave it by a link that changes between the check and the opening either', async () => {
    const [inside, outside] = [join(folder, 'here'), join(folder, 'there')];
    for (const [place, text] of [
      [inside, 'text'],
      [outside, 'secret'],
    ] as const) {
      mkdirSync(place);
      writeFileSync(join(place, 'file'), text);
    }
    const [link, spare] = [join(inside, 'link'), join(inside, 'spare')];
    symlinkSync(join(inside, 'file'), link);
    const files = diskFiles(inside);
    const going = new AbortController();
    const changing = (async () => {
      for (let at = 0; !going.signal.aborted; at++) {
        await symlink(join(at % 2 === 0 ? outside : inside, 'file'), spare);
        await rename(spare, link);
      }
    })();
    const seen = new Set<string>();
    // On busy cores the link may stand still for long: then more rounds show both.
    for (let round = 0; round < 120 || (seen.size < 2 && round < 20_000); round++) {
      const read = await files.read(link, 9).then(
        (bytes) => Buffer.from(bytes ?? []).toString(),
        () => 'refused',
      );
      seen.add(read);
      await files.write(link, 'text').catch(() => undefined);
    }
    going.abort();
    await changing;
    expect([...seen].sort()).toEqual(['refused', 'text']);
    expect(readFileSync(join(outside, 'file'), 'utf8')).toBe('secret');
  });
});
