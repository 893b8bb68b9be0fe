import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Edge } from '../../../shared/pairs/assign'
import { finish } from '../../../shared/pieces'

/** The best sum there is, by trying everything. */
function bestWorth(edges: readonly (readonly Edge[])[], left = 0, taken = new Set<number>()): number {
  const mine = edges[left]
  if (mine === undefined) return 0
  const alone = bestWorth(edges, left + 1, taken)
  return mine
    .filter(({ to }) => !taken.has(to))
    .reduce(
      (best, { to, worth }) => Math.max(best, worth + bestWorth(edges, left + 1, new Set([...taken, to]))),
      alone,
    )
}

const worthOf = (edges: readonly (readonly Edge[])[], partner: Int32Array): number =>
  edges.reduce((sum, of, left) => sum + (of.find(({ to }) => to === partner[left])?.worth ?? 0), 0)

const graph = fc
  .record({ lefts: fc.integer({ min: 0, max: 6 }), rights: fc.integer({ min: 1, max: 6 }) })
  .chain(({ lefts, rights }) =>
    fc.record({
      rights: fc.constant(rights),
      edges: fc.array(
        fc.uniqueArray(fc.nat(rights - 1), { maxLength: rights }).chain((partners) =>
          fc
            .array(fc.integer({ min: 1, max: 9 }), {
              minLength: partners.length,
              maxLength: partners.length,
            })
            .map((worths) => partners.map((to, i): Edge => ({ to, worth: worths[i] ?? 1 }))),
        ),
        { minLength: lefts, maxLength: lefts },
      ),
    }),
  )

describe('assign', () => {
  it('is worth as much as the best of all assignments', () => {
    fc.assert(
      fc.property(graph, ({ edges, rights }) => {
        expect(worthOf(edges, finish(assign(edges, rights)))).toBe(bestWorth(edges))
      }),
      { numRuns: 500 },
    )
  })

  it('gives nobody to two, and nobody a stranger', () => {
    fc.assert(
      fc.property(graph, ({ edges, rights }) => {
        const partners = [...finish(assign(edges, rights))]
        const given = partners.filter((to) => to >= 0)
        expect(new Set(given).size).toBe(given.length)
        partners.forEach((to, left) => {
          if (to >= 0) expect(edges[left]?.map((edge) => edge.to)).toContain(to)
        })
      }),
    )
  })

  it('gives up the best pair for two that are worth more together', () => {
    const edges = [
      [
        { to: 0, worth: 9 },
        { to: 1, worth: 8 },
      ],
      [{ to: 0, worth: 7 }],
    ]
    expect([...finish(assign(edges, 2))]).toEqual([1, 0])
  })

  it('leaves one alone where taking part would cost the others more', () => {
    expect([...finish(assign([[{ to: 0, worth: 3 }], [{ to: 0, worth: 5 }]], 1))]).toEqual([-1, 0])
  })
})
