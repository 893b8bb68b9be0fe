import { describe, expect, it } from 'vitest'
import { crc32 } from '../../../../shared/statements/tables/crc32'
import { zipEntries, ZipError } from '../../../../shared/statements/tables/zip'
import { readStatement } from '../../../../shared/statements/read-statement'
import { makeZip } from '../../../support/make-zip'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32(utf8('123456789'))).toBe(0xcbf43926)
  })
})

describe('zipEntries', () => {
  it('reads stored and deflated files', async () => {
    const zip = makeZip({ 'a.txt': utf8('plain'), 'b.txt': utf8('x'.repeat(1000)) })
    const [a, b] = zipEntries(zip)
    expect(new TextDecoder().decode(await a!.read(100))).toBe('plain')
    expect((await b!.read(1000)).length).toBe(1000)
  })

  it('stops at the limit, whatever size the archive states', async () => {
    const zip = makeZip({ 'bomb.txt': new Uint8Array(5_000_000) })
    expect(zip.length).toBeLessThan(20_000)
    await expect(zipEntries(zip)[0]!.read(1_000_000)).rejects.toThrow(ZipError)
  })

  it('notices a turned byte', async () => {
    const zip = makeZip({ 'a.txt': utf8('Date,Amount') })
    zip[zip.indexOf(0x44)] = 0x45
    await expect(zipEntries(zip)[0]!.read(100)).rejects.toThrow('checksum')
  })
})

describe('an archive', () => {
  const statement = utf8('Date,Description,Amount\n2026-03-01,coffee,€-4.20\n2026-03-02,tea,€-9.00\n')

  it('with one statement in it is read as that statement', async () => {
    const reading = await readStatement({
      name: 'download.zip',
      bytes: makeZip({ 'statement.csv': statement }),
    })
    expect(reading.drafts.map(({ amount }) => amount)).toEqual([-420, -900])
  })

  it('with several files in it is refused as one statement: nobody knows which is meant', async () => {
    const bytes = makeZip({ 'a.csv': statement, 'b.csv': statement })
    expect((await readStatement({ name: 'download.zip', bytes })).problems).toMatchObject([
      { code: 'unpack-first', why: 'several', files: 2 },
    ])
  })

  it('that unpacks to far more than it is, is called damaged', async () => {
    const bytes = makeZip({ 'bomb.csv': new Uint8Array(65_000_000) })
    expect((await readStatement({ name: 'bomb.zip', bytes })).problems).toMatchObject([
      { code: 'damaged-file' },
    ])
  })
})
