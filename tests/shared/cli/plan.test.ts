import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { example } from '../planner/example'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jandon-plan-'))

/** Writes a problem to a file, and gives its path. */
function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'shared/cli/plan.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  })

describe('npm run plan', () => {
  it('prints one plan for one file, and a list in their order for several', { timeout: 60_000 }, () => {
    const good = file('good.json', example)
    const needy = file('needy.json', { ...example, needs: [{ on: '2026-11-23', amount: 1 }] })
    const one = run(good, '--time-limit-ms', '5000')
    expect(one.status).toBe(0)
    expect(JSON.parse(one.stdout)).toMatchObject({
      transfers: [{ route: 'wallet-bank', amount: 28_400 }],
      sameMoney: { money: 23_400, never: { arrives: 0, costs: 0 } },
    })
    const two = run(needy, good)
    expect(JSON.parse(two.stdout)).toMatchObject([
      { status: 'infeasible', transfers: [] },
      { status: 'optimal' },
    ])
  })

  it.each([
    [
      'a field that is wrong',
      { ...example, routes: [{ ...example.routes[0], step: 0.5 }] },
      /^routes\[0\]\.step: must be an integer\n$/,
    ],
    ['a file that is no JSON', '{', /^.*broken\.json: .*\n$/],
  ])('exits with 2 and one line for %s', { timeout: 60_000 }, (_, content, line) => {
    const { status, stderr, stdout } = run(file('broken.json', content))
    expect(status).toBe(2)
    expect(stderr).toMatch(line)
    expect(stdout).toBe('')
  })
})
