import { describe, expect, it } from 'vitest'
import { answersFrom, type Typed } from '../../../shared/cli/answers-from'

describe('answers typed in a terminal', () => {
  it('say all that a person can settle', () => {
    expect(
      answersFrom({
        'date-order': 'year-first',
        decimal: 'comma',
        currency: 'eur',
        sign: 'out-is-positive',
        side: ['Abgang=out', 'a=b=in'],
        fee: 'beside',
        role: ['Betrag=amount', '3=ignore'],
        account: ' Main ',
        head: '0',
        encoding: 'cp949',
        delimiter: 'tab',
        password: 'x',
      }),
    ).toEqual({
      ok: true,
      value: {
        dateOrder: 'year-first',
        decimal: 'comma',
        currency: 'EUR',
        sign: 'out-is-positive',
        sides: { Abgang: 'out', 'a=b': 'in' },
        fee: 'beside',
        roles: { Betrag: 'amount', 3: 'ignore' },
        account: 'Main',
        head: 0,
        encoding: 'cp949',
        delimiter: '\t',
        password: 'x',
      },
    })
  })

  it('are none where nothing is typed', () => {
    expect(answersFrom({})).toEqual({ ok: true, value: {} })
  })

  it.each([
    [{ 'date-order': 'up' }, '--date-order is day-first, month-first or year-first, not “up”.'],
    [{ decimal: '.' }, '--decimal is point or comma, not “.”.'],
    [{ currency: 'won' }, '--currency takes a code such as KRW, not “won”.'],
    [{ side: ['Abgang'] }, '--side takes WORD=VALUE, not “Abgang”.'],
    [{ side: ['Abgang=off'] }, '--side Abgang= is in or out, not “off”.'],
    [{ fee: 'top' }, '--fee is inside or beside, not “top”.'],
    [{ role: ['=amount'] }, '--role takes COLUMN=VALUE, not “=amount”.'],
    [{ account: ' ' }, '--account takes the name of the account.'],
    [{ head: '-1' }, '--head takes the number of a line, or 0 for none, not “-1”.'],
    [{ encoding: 'klingon' }, '--encoding takes a character set such as cp949, not “klingon”.'],
    [{ delimiter: ':' }, '--delimiter takes , or ; or | or tab, not “:”.'],
  ] satisfies [Typed, string][])('are refused in one sentence: %o', (typed, error) => {
    expect(answersFrom(typed)).toEqual({ ok: false, error })
  })
})
