import { describe, expect, it } from 'vitest'
import { answersWith, mergeAnswers } from '../../../shared/statements/answers'

describe('the answers to questions about a file', () => {
  it('keep what was said of other words of a column of sides', () => {
    const one = answersWith({ decimal: 'comma' }, { about: 'sides', text: 'Abgang' }, 'out')
    expect(answersWith(one, { about: 'sides', text: 'Eingang' }, 'in')).toEqual({
      decimal: 'comma',
      sides: { Abgang: 'out', Eingang: 'in' },
    })
  })

  it('name one column as the amount, the last that was chosen', () => {
    const before = { roles: { Gross: 'amount', Note: 'ignore' } } as const
    expect(answersWith(before, { about: 'roles', text: '' }, 'Net')).toEqual({
      roles: { Note: 'ignore', Net: 'amount' },
    })
  })

  it.each([
    ['fee', 'beside'],
    ['sign', 'out-is-positive'],
    ['dateOrder', 'year-first'],
  ] as const)('settle %s by the choice itself', (about, answer) => {
    expect(answersWith({}, { about, text: 'x' }, answer)).toEqual({ [about]: answer })
  })

  it('become one word by word; the later ones hold', () => {
    expect(
      mergeAnswers(
        { sign: 'in-is-positive', sides: { a: 'in', b: 'in' } },
        { sign: 'out-is-positive', sides: { b: 'out' } },
      ),
    ).toEqual({ sign: 'out-is-positive', sides: { a: 'in', b: 'out' } })
  })
})
