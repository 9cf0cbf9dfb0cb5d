import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossmentor-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

/** Runs these words with what a file of the launcher exports, in the folder. */
function script(name: string, file: string, words: string): ChildProcess {
  const code = `import { appendFileSync, writeFileSync } from 'node:fs';
    import { ${name} } from '${join(import.meta.dirname, file)}';
    ${words}`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: folder });
}

describe('a start', () => {
  beforeEach(() => {
    for (const path of ['api', 'libs', 'web', '.nx', 'dist/api', 'dist/libs'])
      mkdirSync(join(folder, path), { recursive: true });
    for (const file of ['package-lock.json', 'nx.json', '.swcrc', 'api/one.ts', 'builds']) write(file, '');
  });

  /** Starts, and tells whether that built. */
  async function built(meanwhile = ''): Promise<boolean> {
    const before = readFileSync(join(folder, 'builds')).length;
    const build = `buildWhenChanged(() => { appendFileSync('builds', '1'); ${meanwhile} });`;
    expect(await once(script('buildWhenChanged', 'built.mjs', build), 'exit')).toEqual([0, null]);
    return readFileSync(join(folder, 'builds')).length > before;
  }

  it('builds when a file changed, came or went, and only then', async () => {
    expect(await built()).toBe(true);
    expect(await built()).toBe(false);
    write('api/one.ts', 'changed');
    expect(await built()).toBe(true);
    write('libs/two.ts', 'new');
    expect(await built()).toBe(true);
    rmSync(join(folder, 'libs/two.ts'));
    expect(await built()).toBe(true);
    expect(await built()).toBe(false);
  });

  it('builds when what was built is gone, or was made by somebody else since', async () => {
    await built();
    rmSync(join(folder, 'dist/api'), { recursive: true });
    expect(await built()).toBe(true);
    write('dist/libs/other.js', '');
    expect(await built()).toBe(true);
    expect(await built()).toBe(false);
  });

  it('builds again when a file changed during the build, and when the build failed', async () => {
    expect(await built(`writeFileSync('api/one.ts', 'changed meanwhile');`)).toBe(true);
    expect(await built()).toBe(true);
    write('api/one.ts', 'once more');
    const failing = script('buildWhenChanged', 'built.mjs', `buildWhenChanged(() => process.exit(1));`);
    expect(await once(failing, 'exit')).toEqual([1, null]);
    expect(await built()).toBe(true);
  });
});

describe('commands side by side', () => {
  const forever = `['sh', ['-c', 'echo $$; exec sleep 60']]`;
  const told = async (child: ChildProcess) => String((await once(child.stdout!, 'data'))[0]).trim();
  const gone = (pid: number) => {
    try {
      process.kill(pid, 0);
      return false;
    } catch {
      return true;
    }
  };

  it('all end when one of them ends, with its exit code', async () => {
    const parent = script('become', 'run.mjs', `become(${forever}, ['sh', ['-c', 'read line; exit 3'], {}]);`);
    const pid = Number(await told(parent));
    expect(gone(pid)).toBe(false);
    parent.stdin!.end('\n');
    expect(await once(parent, 'exit')).toEqual([3, null]);
    expect(gone(pid)).toBe(true);
  });

  it('all end when they are told to', async () => {
    const parent = script('become', 'run.mjs', `become(${forever});`);
    const pid = Number(await told(parent));
    parent.kill('SIGTERM');
    await once(parent, 'exit');
    expect(gone(pid)).toBe(true);
  });
});
