import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = new URL('../../..', import.meta.url).pathname
const run = promisify(execFile)

const inspect = async (...args: string[]): Promise<unknown> => {
  const { stdout } = await run('npm', ['run', '--silent', 'inspect', '--', ...args], { cwd: root })
  return JSON.parse(stdout)
}

const fixture = (name: string): string => `tests/fixtures/statements/${name}`

describe('npm run inspect', () => {
  it('prints one object for one file, with amounts as decimal strings', async () => {
    const told = await inspect(fixture('upwork/13-columns-newest-first.csv'))
    expect(told).toMatchObject({
      file: fixture('upwork/13-columns-newest-first.csv'),
      format: 'upwork',
      encoding: 'utf-8',
      statements: [
        { currency: 'USD', opening: '0.00', closing: '42.02', count: 12, total: '42.02', fees: '94.98' },
      ],
      problems: [],
    })
  })

  it('prints an array for several, and goes on behind a file that is none', async () => {
    const told = await inspect(fixture('kakaopay/cp949.csv'), 'package.json', 'no-such-file.csv')
    expect(told).toMatchObject([
      { format: 'kakaopay', encoding: 'euc-kr' },
      { format: null, problems: [{ code: 'unknown-format' }] },
      { format: null, problems: [{ code: 'unreadable-file' }] },
    ])
  })

  it('prints an object for each file of an archive', async () => {
    const path = 'tests/fixtures/archives/two-statements-in-one-archive.zip'
    expect(await inspect(path)).toMatchObject([
      { file: `${path}/2026-07-20_C53.xml`, statements: [{ total: '9409.50', fees: '26.00' }] },
      { file: `${path}/2026-10-31_C53.xml`, transactions: [] },
    ])
  })

  it('takes answers', async () => {
    const told = await inspect(
      '--date-order',
      'day-first',
      '--currency',
      'EUR',
      fixture('generic/every-date-ambiguous.csv'),
    )
    expect(told).toMatchObject({ statements: [{ currency: 'EUR', count: 4 }], problems: [] })
  })

  it('prints what was decided, and why', async () => {
    expect(await inspect(fixture('generic/twins-part-1.csv'))).toMatchObject({
      decisions: expect.arrayContaining([
        expect.objectContaining({
          about: 'amountColumn',
          because: expect.stringMatching(/^The column.+\.$/) as string,
        }),
      ]) as unknown,
    })
  })

  it('refuses a wrong value, a column and a line that are not there, each in one sentence', async () => {
    const file = fixture('generic/twins-part-1.csv')
    const refused = (...args: string[]) => inspect(...args, file).catch((error: unknown) => error)
    expect(await refused('--fee', 'top')).toMatchObject({
      code: 2,
      stderr: '--fee is inside or beside, not “top”.\n',
    })
    expect(await refused('--role', 'Nowhere=amount')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^twins-part-1\.csv has no column “Nowhere”; it has .+\.\n$/) as string,
    })
    expect(await refused('--head', '999')).toMatchObject({
      code: 2,
      stderr: 'twins-part-1.csv has no line 999 that could name its columns.\n',
    })
  })

  it('says how to use it where no file is given', async () => {
    await expect(inspect()).rejects.toMatchObject({ code: 2 })
  })
})
