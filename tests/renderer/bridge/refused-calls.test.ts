import { describe, expect, it } from 'vitest'
import { CallRefused, named } from '../../../renderer/bridge/refused-calls'
import { type Bridge, callNames } from '../../../shared/ipc'

/** A system that answers every call in the same way. */
const answering = (answer: (...args: unknown[]) => Promise<unknown>): Bridge =>
  ({ ...Object.fromEntries(callNames.map((name) => [name, answer])), listen: () => () => undefined }) as never

describe('the bridge', () => {
  it.each(callNames)('names a refusal of %s, whoever called', async (name) => {
    const bridge = named(answering(() => Promise.reject(new Error('no such folder'))))
    const call = bridge[name] as () => Promise<unknown>
    const refused: unknown = await call().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(CallRefused)
    expect(refused).toMatchObject({ call: name, message: 'no such folder' })
  })

  it('passes on what it is asked and what it is answered', async () => {
    const bridge = named(answering((...args) => Promise.resolve(args)))
    const bytes = new Uint8Array([1])
    expect(await bridge.archiveStatement('a.csv', bytes)).toEqual(['a.csv', bytes])
  })
})
