import { describe, expect, it } from 'vitest'
import { inSlices } from '../../../renderer/slices/in-slices'
import type { Pieces } from '../../../shared/pieces'

function* pieces(count: number, act: (piece: number) => void): Pieces<string> {
  for (let piece = 0; piece < count; piece++) {
    act(piece)
    yield
  }
  return 'done'
}

/** Takes longer than any slice may. */
function dawdle(): void {
  for (const until = performance.now() + 20; performance.now() < until;);
}

describe('inSlices', () => {
  it('gives what the work comes to', async () => {
    expect(
      await inSlices(
        pieces(3, () => undefined),
        () => false,
      ),
    ).toEqual({ result: 'done' })
  })

  it('has done nothing yet when it is asked for', async () => {
    let begun = false
    const work = inSlices(
      pieces(1, () => (begun = true)),
      () => false,
    )
    expect(begun).toBe(false)
    await work
    expect(begun).toBe(true)
  })

  it('lets others in between long pieces', async () => {
    const order: string[] = []
    const work = inSlices(
      pieces(2, (piece) => {
        order.push(`piece ${piece}`)
        if (piece === 0) setImmediate(() => order.push('another'))
        dawdle()
      }),
      () => false,
    )
    await work
    expect(order).toEqual(['piece 0', 'another', 'piece 1'])
  })

  it('goes no further once it is left', async () => {
    let done = 0
    const work = inSlices(
      pieces(9, (piece) => {
        done = piece + 1
        dawdle()
      }),
      () => done === 2,
    )
    expect(await work).toBeNull()
    expect(done).toBe(2)
  })
})
