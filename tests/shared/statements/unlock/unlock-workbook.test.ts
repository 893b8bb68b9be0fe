import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Reading } from '../../../../shared/statements/reading'

const bytes = new Uint8Array(
  readFileSync(new URL('../../../fixtures/locked/tossbank-agile-900101.xlsx', import.meta.url)),
)

const read = (of: Uint8Array, password?: string): Promise<Reading> =>
  readStatement({ name: 'toss.xlsx', bytes: of }, { answers: password === undefined ? {} : { password } })

const told = ({ problems, questions }: Reading): unknown[] => [
  ...problems.map(({ code }) => code),
  ...questions.map(({ about }) => about),
]

describe('a workbook behind a password', () => {
  it('asks for it, and opens without a word more', async () => {
    expect(told(await read(bytes))).toEqual(['password-needed', 'password'])
  })

  it('reads with the right one', async () => {
    const reading = await read(bytes, '900101')
    expect(reading.problems).toEqual([])
    expect(reading.parts).toMatchObject([
      { currency: 'KRW', opening: 6_808_423, closing: 9_180_873, total: 2_372_450, proof: { kind: 'ties' } },
    ])
  })

  it('says so and asks again where it is wrong', async () => {
    expect(told(await read(bytes, '900102'))).toEqual(['wrong-password', 'password'])
  })

  it('is damaged where it wants to keep the machine busy for minutes', async () => {
    const greedy = replaced(bytes, 'spinCount="100000"', 'spinCount="999999"')
    expect(told(await read(greedy, '900101'))).toEqual(['damaged-file'])
  })

  it.each([
    ['its description', 'hashAlgorithm="SHA512"', 'hashAlgorithm="SHA999"'],
    ['its salt', 'saltValue="ORCip7qh', 'saltValue="!!!!!!!!'],
    ['its key', '<p:encryptedKey', '<p:xncryptedKey'],
  ])('is damaged where %s is', async (_what, from, to) => {
    expect(told(await read(replaced(bytes, from, to), '900101'))).toEqual(['damaged-file'])
  })

  it('is damaged where it was cut', async () => {
    expect(told(await read(bytes.subarray(0, 6000), '900101'))[0]).toBe('damaged-file')
  })
})

/** The bytes with one text in them replaced by another of the same length. */
function replaced(of: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(of).toString('latin1')
  expect(text).toContain(from)
  return new Uint8Array(Buffer.from(text.replaceAll(from, to), 'latin1'))
}
