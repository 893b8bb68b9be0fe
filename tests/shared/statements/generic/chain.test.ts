import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainOf, isBroken, isProof } from '../../../../shared/statements/generic/chain'

const amounts = fc.integer({ min: -100_000, max: 100_000 }).filter((amount) => amount !== 0)

/** Movements in time with the balances that follow, as a statement may print them. */
interface Printed {
  readonly moves: readonly number[]
  readonly balances: readonly number[]
}

function printed(
  moves: readonly number[],
  start: number,
  states: 'after' | 'before',
  forward: boolean,
  sign: 1 | -1,
): Printed {
  let balance = start
  const balances = moves.map((move) => {
    const before = balance
    balance += move
    return states === 'after' ? balance : before
  })
  const shown = moves.map((move) => sign * move)
  return forward ? { moves: shown, balances } : { moves: shown.toReversed(), balances: balances.toReversed() }
}

describe('chainOf', () => {
  const variants = (['after', 'before'] as const).flatMap((states) =>
    [true, false].flatMap((forward) => ([1, -1] as const).map((sign) => ({ states, forward, sign }))),
  )

  it.each(variants)('finds balances $states rows, forward: $forward, sign $sign', (variant) => {
    const { states, forward, sign } = variant
    const { moves, balances } = printed([100, -30, 250, -75, -5], 1000, states, forward, sign)
    const chain = chainOf(moves, balances, forward ? 'up' : 'down')
    expect(chain).toEqual({ ...variant, links: 4, held: 4, owner: null })
    expect(isProof(chain)).toBe(true)
  })

  it('is found and is proof for any movements, in any of the eight ways', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.constantFrom(...variants),
        (moves, start, { states, forward, sign }) => {
          const shown = printed(moves, start, states, forward, sign)
          const chain = chainOf(shown.moves, shown.balances, forward ? 'up' : 'down')
          expect(chain?.held).toBe(chain?.links)
          expect(chain?.links).toBe(moves.length - 1)
          expect(isProof(chain)).toBe(true)
        },
      ),
    )
  })

  it('finds the sign whatever the run of days', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 20 }),
        fc.constantFrom(...variants),
        (moves, { states, forward, sign }) => {
          const shown = printed(moves, 5000, states, forward, sign)
          expect(chainOf(shown.moves, shown.balances, forward ? 'up' : 'down')?.sign).toBe(sign)
        },
      ),
    )
  })

  it('hardly ever takes random figures for balances', () => {
    let proofs = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, amounts), { minLength: 4, maxLength: 30 }), (rows) => {
        const chain = chainOf(
          rows.map(([move]) => move),
          rows.map(([, balance]) => balance),
          'up',
        )
        if (isProof(chain)) proofs++
      }),
      { numRuns: 1000 },
    )
    expect(proofs).toBe(0)
  })

  it('goes over rows that state no balance', () => {
    const chain = chainOf([10, 20, 30, 40], [110, NaN, NaN, 200], 'up')
    expect(chain).toMatchObject({ states: 'after', forward: true, sign: 1, links: 1, held: 1 })
  })

  it('goes over rows whose movement is not known', () => {
    const chain = chainOf([10, NaN, 30, 40, 5], [110, 90, 120, 160, 165], 'up')
    expect(chain).toMatchObject({ states: 'after', forward: true, sign: 1, held: 3 })
  })

  it('of ways that hold alike takes the one that fits the run of days', () => {
    // One and the same movement again and again holds forward and, turned, backward.
    const [moves, balances] = [
      [-5, -5, -5],
      [95, 90, 85],
    ]
    expect(chainOf(moves, balances, 'up')).toMatchObject({ forward: true, sign: 1 })
    expect(chainOf(moves, balances, 'down')).toMatchObject({ forward: false, sign: -1 })
  })

  it('follows the balances of each account apart, where the rows of several stand among one another', () => {
    const moves = [5, -300, 10, -20, 50]
    const balances = [105, 700, 115, 95, 750]
    const owners = { cell: 2, texts: ['a', 'b', 'a', 'a', 'b'] }
    expect(isProof(chainOf(moves, balances, 'up'))).toBe(false)
    expect(chainOf(moves, balances, 'up', owners)).toMatchObject({ links: 3, held: 3, owner: 2, sign: 1 })
  })

  it('is null where no two balances have a movement between them', () => {
    expect(chainOf([1, 2], [NaN, NaN], 'up')).toBeNull()
    expect(chainOf([1], [5], 'up')).toBeNull()
    expect(chainOf([0, 0], [5, 5], 'up')).toBeNull()
  })
})

describe('proof', () => {
  const chain = (links: number, held: number) =>
    ({ states: 'after', forward: true, sign: 1, links, held, owner: null }) as const

  it.each([
    [1, 1, true, false],
    [1, 0, false, true],
    [20, 17, true, false],
    [20, 16, false, false],
    [10, 2, false, true],
  ])('of %i links %i hold: proof %s, broken %s', (links, held, proof, broken) => {
    expect(isProof(chain(links, held))).toBe(proof)
    expect(isBroken(chain(links, held))).toBe(broken)
  })

  it('is none without a chain', () => {
    expect(isProof(null)).toBe(false)
    expect(isBroken(null)).toBe(true)
  })
})
