import { expect, it } from 'vitest'
import { inTurn } from '../../shared/in-turn'

const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

it('begins a piece of work when the one before it has ended, whether that went well or not', async () => {
  const turn = inTurn()
  const seen: string[] = []
  const work = (name: string) => async () => {
    seen.push(`${name} begins`)
    await later()
    seen.push(`${name} ends`)
    if (name === 'b') throw new Error('b')
    return name
  }
  const [a, b, c] = [turn(work('a')), turn(work('b')), turn(work('c'))]
  await expect(b).rejects.toThrow('b')
  expect([await a, await c]).toEqual(['a', 'c'])
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})
