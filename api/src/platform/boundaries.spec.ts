import { execFile } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';

const run = (args: string[], input = '') =>
  new Promise<string>((done, fail) => {
    const env = { ...process.env, NX_DAEMON: 'false', NODE_OPTIONS: '' };
    const child = execFile(process.execPath, args, { env }, (error, stdout) => (error ? fail(error) : done(stdout)));
    child.stdin?.end(input);
  });

const LINTING = `
  import { text } from 'node:stream/consumers';
  import { ESLint } from 'eslint';
  const eslint = new ESLint();
  const found = [];
  for (const [filePath, code] of JSON.parse(await text(process.stdin)))
    found.push((await eslint.lintText(code, { filePath }))[0].messages.map(({ ruleId }) => ruleId));
  console.log(JSON.stringify(found));`;

/** The rules that each text breaks when it stands in that file, by the configuration of this repository. */
const lint = async (texts: [file: string, text: string][]): Promise<string[][]> =>
  JSON.parse(await run(['--input-type=module', '-e', LINTING], JSON.stringify(texts)));

const importing = (name: string, door: string) => `import { ${name} } from '${door}';\nexport const used = ${name};\n`;

/** A rule that nobody enforces is none. */
describe('lint', () => {
  beforeAll(() => run(['node_modules/.bin/nx', 'show', 'projects'])); // the rule on tiers reads the graph that this keeps

  it('refuses an import that does not go down, and the insides of another domain', async () => {
    const found = await lint([
      ['api/src/people/people.service.ts', importing('MentorGroup', '@api/mentor-group')],
      ['api/src/sign-in/sign-in.service.ts', importing('Programme', '@api/programme')],
      ['api/src/platform/clock.ts', importing('Person', '@api/people')],
      ['libs/domain/index.ts', importing('Db', '@api/platform')],
      ['api/src/mentor-group/mentor-group.service.ts', importing('Team', '../people/team.entity.js')],
      ['api/src/mentor-group/mentor-group.service.ts', importing('Team', '@api/people')],
    ]);
    const refused = ['@nx/enforce-module-boundaries'];
    expect(found).toEqual([refused, refused, refused, refused, refused, []]);
  });

  it('(trap 4) refuses guards, interceptors and filters, which fields pass by in silence', async () => {
    const of = ['UseGuards', 'UseInterceptors', 'UseFilters'].map(
      (name) => ['api/src/people/people.resolver.ts', importing(name, '@nestjs/common')] as [string, string],
    );
    expect(await lint(of)).toEqual(of.map(() => ['no-restricted-imports']));
  });

  it('refuses time that is not of the clock, and connections of your own', async () => {
    const file = 'api/src/people/people.service.ts';
    const found = await lint([
      [file, 'export const now = () => new Date();\n'],
      [file, importing('DataSource', 'typeorm')],
      [file, importing('InjectRepository', '@nestjs/typeorm')],
    ]);
    const imports = ['no-restricted-imports'];
    expect(found).toEqual([['no-restricted-syntax'], imports, imports]);
  });
});
