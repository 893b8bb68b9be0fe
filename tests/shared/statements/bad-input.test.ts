import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Reading } from '../../../shared/statements/reading'
import { isRowProblem } from '../../../shared/statements/row-problem'
import { fixtures } from '../../support/fixtures'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const read = (bytes: Uint8Array, name = 'statement.csv'): Promise<Reading> => readStatement({ name, bytes })

const codesOf = (reading: Reading): string[] => reading.problems.map(({ code }) => code)

const addsUp = (reading: Reading): void => {
  const problems = reading.problems.filter(isRowProblem).length
  expect(reading.drafts.length + reading.skipped.length + problems).toBe(reading.rows)
  if (reading.drafts.length === 0) expect(reading.problems.length).toBeGreaterThan(0)
}

const named = (format: string, name: string): Uint8Array =>
  fixtures.find((fixture) => fixture.format === format && fixture.name === name)!.bytes

describe('a file that is no statement', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blank lines', bytesOf('\n\n  \n'), 'empty-file'],
    ['a mark and nothing else', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty-file'],
    ['prose', bytesOf('Dear customer,\nthank you for your letter.\n'), 'unknown-format'],
    ['a head and no rows', bytesOf('Date,Description,Amount\n'), 'no-rows'],
    ['a PDF of nothing', bytesOf('%PDF-1.7\n%âãÏÓ\n'), 'damaged-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'unsupported-container'],
    ['zeros', new Uint8Array(5000), 'binary-file'],
    [
      'an archive cut in two',
      named('kakaopay', 'workbook-with-preamble.xlsx').subarray(0, 3000),
      'truncated-file',
    ],
    [
      'an archive with bytes turned',
      turned(named('kakaopay', 'workbook-with-preamble.xlsx')),
      'damaged-file',
    ],
    ['an old workbook cut off', oldWorkbook(''), 'damaged-file'],
    ['a locked workbook', oldWorkbook('EncryptedPackage'), 'password-needed'],
    ['65 MB', new Uint8Array(65_000_000).fill(0x41), 'too-large'],
  ])('says what is wrong with %s, once', async (_what, bytes, code) => {
    const reading = await read(bytes)
    expect(codesOf(reading)).toEqual([code])
    addsUp(reading)
  })
})

describe('a damaged statement', () => {
  it('says so when it stops inside a letter, and reads the rest', async () => {
    const whole = bytesOf('날짜,내용,금액(원)\n2026-03-01,커피,"-4,500"\n2026-03-02,편의')
    const reading = await read(whole.subarray(0, whole.length - 1))
    expect(codesOf(reading)).toEqual(['truncated-file'])
    expect(reading.drafts).toHaveLength(1)
  })

  it('names the line that is cut off', async () => {
    const reading = await read(
      bytesOf('Date,Description,Amount,Balance\n2026-03-01,a,€-1.00,€5.00\n2026-03-02,b'),
    )
    expect(reading.problems).toMatchObject([{ code: 'truncated-file', at: { line: 3 } }])
  })

  it('keeps the lines around a broken byte', async () => {
    const good = bytesOf(
      'Date,Description,Amount\n2026-03-01,Café é é é é é é é é é é é é é é é é é é é é é,€-1.00\n',
    )
    const bad = Uint8Array.of(...good, ...bytesOf('2026-03-02,bad '), 0xff, ...bytesOf(',€-2.00\n'))
    const reading = await read(bad)
    expect(reading.encoding).toBe('utf-8')
    expect(codesOf(reading)).toEqual(['undecodable'])
    expect(reading.drafts.map(({ amount }) => amount)).toEqual([-100, -200])
  })

  it('does not add rows together across a quote that never closes', async () => {
    const reading = await read(
      bytesOf('Date,Description,Amount\n2026-03-01,"open,€-1.00\n2026-03-02,b,€-2.00\n'),
    )
    expect(reading.drafts.map(({ line, amount }) => [line, amount])).toEqual([
      [2, -100],
      [3, -200],
    ])
  })
})

describe('half a million lines that each open a quote', () => {
  it('are read to the end, as no statement', async () => {
    const reading = await read(bytesOf('"a,b\n'.repeat(500_000)))
    expect(codesOf(reading)).toEqual(['unknown-format'])
  })
})

describe('reading', () => {
  it('tells how far it is, and stops when it is told to', async () => {
    const rows = Array.from({ length: 9000 }, (_, i) => `2026-03-01,row ${i},€-1.00`)
    const bytes = bytesOf(['Date,Description,Amount', ...rows].join('\n'))
    const seen: number[] = []
    const signal = { aborted: false }
    const whole = await readStatement({ name: 'a.csv', bytes }, { onProgress: ({ done }) => seen.push(done) })
    expect(whole.drafts).toHaveLength(9000)
    expect(seen.length).toBeGreaterThanOrEqual(2)
    const onProgress = (): void => void (signal.aborted = true)
    await expect(readStatement({ name: 'a.csv', bytes }, { signal, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    })
  })
})

function turned(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, index) => (index > 60 && index < 4000 ? byte ^ 0xff : byte))
}

/** An OLE container that holds a stream of a name. */
function oldWorkbook(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;[...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)))
  return bytes
}
