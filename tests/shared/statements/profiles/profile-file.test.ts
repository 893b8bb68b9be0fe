import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../../shared/money/currency'
import { readProfiles, writeProfiles } from '../../../../shared/statements/profiles/profile-file'
import { makeProfile, mappingOf } from '../../../support/make-profile'

const profile = makeProfile(mappingOf('When,What,How much', { date: 0, text: 1, amount: 2 }), {
  currency: 'KRW' as Currency,
  dateOrder: 'day-first',
  delimiter: ';',
})

const file = (change: (told: Record<string, unknown>) => void): Uint8Array => {
  const told = JSON.parse(new TextDecoder().decode(writeProfiles([profile]))) as Record<string, unknown>
  change(told)
  return new TextEncoder().encode(JSON.stringify(told))
}
const first = (told: Record<string, unknown>) => (told['profiles'] as Record<string, unknown>[])[0]!

describe('a file of profiles', () => {
  it('gives back what was written', () => {
    expect(readProfiles(writeProfiles([profile]))).toEqual({ ok: true, value: [profile] })
  })

  it('keeps what words of sides mean, what columns are and where fees belong', () => {
    const told = {
      ...profile,
      answers: { sides: { Abgang: 'out' }, roles: { Net: 'amount', x: 'ignore' }, fee: 'beside' },
    } as const
    expect(readProfiles(writeProfiles([told]))).toEqual({ ok: true, value: [told] })
  })

  it.each([
    ['no JSON', new TextEncoder().encode('Date,Amount\n')],
    ['no text', new Uint8Array([0xff, 0xfe, 0x00])],
    ['another file', new TextEncoder().encode('{"format":"jandon-copy"}')],
  ])('is told from %s', (_, bytes) => {
    expect(readProfiles(bytes)).toEqual({ ok: false, error: { kind: 'no-profiles' } })
  })

  it.each([
    ['version', (told) => (told['version'] = 2)],
    ['profiles[0].name', (told) => (first(told)['name'] = ' ')],
    ['profiles[0].kind', (told) => (first(told)['kind'] = 'shop')],
    ['profiles[0].answers.currency', (told) => (first(told)['answers'] = { currency: 'won' })],
    ['profiles[0].answers.encoding', (told) => (first(told)['answers'] = { encoding: 'klingon' })],
    ['profiles[0].answers.sides.Abgang', (told) => (first(told)['answers'] = { sides: { Abgang: 'off' } })],
    ['profiles[0].answers.roles.Net', (told) => (first(told)['answers'] = { roles: { Net: 'gold' } })],
    ['profiles[0].answers.fee', (told) => (first(told)['answers'] = { fee: 'top' })],
    ['profiles[0].answers.head', (told) => (first(told)['answers'] = { head: 1 })],
    ['profiles[0].answers.password', (told) => (first(told)['answers'] = { password: 'secret' })],
    [
      'profiles[0].mapping.columns',
      (told) => (first(told)['mapping'] = { heads: ['a'], columns: { date: 0 } }),
    ],
    [
      'profiles[0].mapping.columns',
      (told) => (first(told)['mapping'] = { heads: ['a'], columns: { date: 0, amount: 7 } }),
    ],
  ] satisfies [string, (told: Record<string, unknown>) => void][])(
    'is refused whole, with the name of the field %s',
    (field, change) => {
      expect(readProfiles(file(change))).toEqual({ ok: false, error: { kind: 'bad-field', field } })
    },
  )
})
