import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../shared/explain/explain'
import { statementFilesIn } from '../../../shared/statements/archive'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Answers } from '../../../shared/statements/reading'
import { makeWorkbook } from '../../support/make-workbook'
import { makeZip } from '../../support/make-zip'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const march = utf8('Date,Description,Amount\n2026-03-01,coffee,€-4.20\n2026-03-02,pay,€9.00\n')
const april = utf8('Date,Description,Amount\n2026-04-01,tea,€-3.10\n2026-04-02,bus,€-2.00\n')
const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const sheet = makeWorkbook('<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>')

const kept = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/archives/${name}`, import.meta.url)))

const filesIn = (bytes: Uint8Array, answers: Answers = {}) =>
  statementFilesIn({ name: 'a.zip', bytes }, answers)

/** The names of the files, or the code of the problem. */
async function told(bytes: Uint8Array, answers: Answers = {}): Promise<unknown> {
  const found = await filesIn(bytes, answers)
  return found.ok ? found.value.map(({ name }) => name) : found.error.problem.code
}

const codeOf = async (bytes: Uint8Array, answers: Answers = {}): Promise<unknown> =>
  (await readStatement({ name: 'a.zip', bytes }, { answers })).problems.map(({ code }) => code)

describe('the files of an archive', () => {
  it('are read each as a file of its own', async () => {
    const found = await filesIn(kept('two-statements-in-one-archive.zip'))
    if (!found.ok) throw new Error(found.error.problem.code)
    expect(found.value.map(({ name }) => name)).toEqual([
      'a.zip/2026-07-20_C53.xml',
      'a.zip/2026-10-31_C53.xml',
    ])
    const [july, october] = await Promise.all(found.value.map((file) => readStatement(file)))
    expect(july).toMatchObject({
      format: { id: 'camt' },
      parts: [{ currency: 'CHF', total: 940_950, fees: 2600, proof: { kind: 'ties' } }],
    })
    expect(october).toMatchObject({ format: { id: 'camt' }, drafts: [] })
  })

  it('are what a person put in: not what a system left for itself, and pictures are told of', async () => {
    const bytes = makeZip({
      'bank/': new Uint8Array(),
      'bank/march.csv': march,
      'bank/.DS_Store': utf8('x'),
      '__MACOSX/bank/._march.csv': utf8('x'),
      'bank/Thumbs.db': utf8('x'),
      'bank/receipt.png': picture,
    })
    const found = await filesIn(bytes)
    expect(await told(bytes)).toEqual(['a.zip/bank/march.csv', 'a.zip/bank/receipt.png'])
    if (!found.ok) return
    const readings = await Promise.all(found.value.map((file) => readStatement(file)))
    expect(readings.map(({ drafts, problems }) => [drafts.length, problems.map(({ code }) => code)])).toEqual(
      [
        [2, []],
        [0, ['unsupported-container']],
      ],
    )
  })

  it('are itself for one file, a workbook, and what is no archive', async () => {
    expect(await told(makeZip({ 'march.csv': march }))).toEqual(['a.zip'])
    expect(await told(sheet)).toEqual(['a.zip'])
    expect(await told(march)).toEqual(['a.zip'])
  })

  it('are those of an archive in it too, once', async () => {
    const inner = makeZip({ 'march.csv': march, 'april.csv': april })
    expect(await told(makeZip({ 'b.zip': inner, 'c.xlsx': sheet }))).toEqual([
      'a.zip/b.zip/march.csv',
      'a.zip/b.zip/april.csv',
      'a.zip/c.xlsx',
    ])
    expect(await told(makeZip({ 'c.zip': makeZip({ 'b.zip': inner }) }))).toBe('unpack-first')
    expect(await codeOf(makeZip({ 'b.zip': makeZip({ 'march.csv': march }) }))).toEqual([])
  })

  it('come with the day they were written, where the archive says one', async () => {
    const found = await filesIn(kept('locked-aes-256.zip'), { password: 'geheim 12' })
    expect(found).toMatchObject({ ok: true, value: [{ modified: '2026-05-01' }, { modified: '2026-05-01' }] })
  })

  it('have names of any character set', async () => {
    const bytes = Buffer.from(makeZip({ 'abcd.csv': march, 'b.csv': april }))
    const cp949 = Buffer.from([0xb3, 0xbb, 0xbf, 0xaa]) // 내역
    for (let at = bytes.indexOf('abcd'); at !== -1; at = bytes.indexOf('abcd')) cp949.copy(bytes, at)
    expect(await told(new Uint8Array(bytes))).toEqual(['a.zip/내역.csv', 'a.zip/b.csv'])
  })

  it('may unpack to so much together, and not be more than a person looks at', async () => {
    const half = new Uint8Array(33_000_000)
    expect(await told(makeZip({ a: half, b: half }))).toBe('damaged-file')
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`${i}.csv`, march]))
    expect(await told(makeZip(many))).toBe('unpack-first')
  })
})

describe('an archive that is locked', () => {
  it.each(['locked-in-the-first-way.zip', 'locked-aes-128.zip', 'locked-aes-256.zip'])(
    'asks for its password, and opens by it: %s',
    async (name) => {
      const bytes = kept(name)
      expect(await filesIn(bytes)).toMatchObject({
        ok: false,
        error: { problem: { code: 'password-needed' }, question: { about: 'password' } },
      })
      expect(await readStatement({ name, bytes })).toMatchObject({
        problems: [{ code: 'password-needed' }],
        questions: [{ about: 'password' }],
      })
      expect(await filesIn(bytes, { password: 'geheim 13' })).toMatchObject({
        ok: false,
        error: { problem: { code: 'wrong-password' }, question: { about: 'password' } },
      })
      const found = await filesIn(bytes, { password: 'geheim 12' })
      if (!found.ok) throw new Error(found.error.problem.code)
      expect(Object.fromEntries(found.value.map((file) => [file.name, file.bytes]))).toEqual({
        'a.zip/march.csv': march,
        'a.zip/april.csv': april,
      })
    },
  )

  it('is not taken where a byte of it was turned', async () => {
    const bytes = kept('locked-aes-256.zip')
    const at = bytes.length - 300
    expect(await told(bytes.with(at, bytes[at]! ^ 1), { password: 'geheim 12' })).not.toBeInstanceOf(Array)
  })
})

describe('an archive that gives nothing', () => {
  it('says that it is empty', async () => {
    expect(await codeOf(makeZip({}))).toEqual(['empty-archive'])
    expect(await codeOf(makeZip({ 'a/': new Uint8Array(), '.DS_Store': utf8('x') }))).toEqual([
      'empty-archive',
    ])
  })

  it('says that it is to be unpacked, where this is none of our ways to pack', async () => {
    const reading = await readStatement({ name: 'a.7z', bytes: kept('seven.7z') })
    expect(reading.problems.map((problem) => explain(problem))).toEqual([
      'a.7z: it is packed in a way Jandon cannot unpack. Unpack it, and add the statements in it.',
    ])
    const bzip2 = makeZip({ 'a.csv': march })
    for (const [at, byte] of bzip2.entries()) if (byte === 20 && bzip2[at - 1] !== 2) bzip2[at + 4] = 12
    expect(await codeOf(bzip2)).toEqual(['unpack-first'])
  })

  it('is called by its name, where it is a document', async () => {
    const ods = makeZip({
      mimetype: utf8('x'),
      'content.xml': utf8('<x/>'),
      'META-INF/manifest.xml': utf8('<x/>'),
    })
    const { problems } = await readStatement({ name: 'a.ods', bytes: ods })
    expect(problems).toMatchObject([{ code: 'unsupported-container', kind: 'ODS' }])
  })
})

describe('a file packed by gzip', () => {
  it('is read as what it holds', async () => {
    const reading = await readStatement({ name: 'march.csv.gz', bytes: new Uint8Array(gzipSync(march)) })
    expect(reading.drafts.map(({ amount }) => amount)).toEqual([-420, 900])
  })

  it('is damaged, or to be unpacked', async () => {
    const packed = new Uint8Array(gzipSync(march))
    expect(await codeOf(packed.subarray(0, 40))).toEqual(['damaged-file'])
    expect(await codeOf(new Uint8Array(gzipSync(packed)))).toEqual(['unpack-first'])
    expect(await codeOf(new Uint8Array(gzipSync(new Uint8Array(65_000_000))))).toEqual(['damaged-file'])
  })
})
