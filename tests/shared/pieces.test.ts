import { describe, expect, it } from 'vitest'
import { each, finish, type Pieces, those } from '../../shared/pieces'

const thousand = Array.from({ length: 1_000 }, (_, index) => index)

function* sumOf(numbers: readonly number[]): Pieces<number> {
  let sum = 0
  yield* each(numbers, (one) => {
    sum += one
  })
  return sum
}

describe('pieces', () => {
  it('come to the same at once as one after the other', () => {
    const work = sumOf(thousand)
    let step = work.next()
    while (!step.done) step = work.next()
    expect(step.value).toBe(499_500)
    expect(finish(sumOf(thousand))).toBe(499_500)
  })

  it('pause while much is gone over, and have done part of it by then', () => {
    const seen: number[] = []
    const work = each(thousand, (one) => void seen.push(one))
    expect(work.next().done).toBe(false)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.length).toBeLessThan(thousand.length)
    finish(work)
    expect(seen).toEqual(thousand)
  })

  it('tell of each item its place', () => {
    const places: number[] = []
    finish(each('abc', (_, index) => void places.push(index)))
    expect(places).toEqual([0, 1, 2])
  })

  it('keep those that fulfil a condition, in their order', () => {
    expect(finish(those(thousand, (one) => one % 250 === 0))).toEqual([0, 250, 500, 750])
  })
})
