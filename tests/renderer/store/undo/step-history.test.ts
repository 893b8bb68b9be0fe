import { describe, expect, it } from 'vitest'
import { ChangedSinceError } from '../../../../renderer/store/undo/changes'
import type { Step } from '../../../../renderer/store/undo/step'
import { StepHistory } from '../../../../renderer/store/undo/step-history'

/** Names that are set, and a step of each setting; taking one back takes its time. */
function made(refuses: readonly string[] = []) {
  const set = new Set<string>()
  const history = new StepHistory<string>()
  const step = (what: string, stored = true): Step<string> => ({
    what,
    stored,
    takeBack: async () => {
      await new Promise((resolve) => setImmediate(resolve))
      if (refuses.includes(what)) throw new Error('no room')
      if (!set.delete(what)) set.add(what)
      return step(what, stored)
    },
  })
  const change = (what: string, stored = true): void => {
    set.add(what)
    history.take(step(what, stored))
  }
  return { history, change, now: () => [...set].sort().join() }
}

describe('a history of steps', () => {
  it('goes back and forth, and says what happened last', async () => {
    const { history, change, now } = made()
    const heard: string[] = []
    const stop = history.subscribe(() => heard.push(`${history.last()?.kind} ${history.last()?.step.what}`))
    change('a')
    change('b')
    await history.undo()
    expect(now()).toBe('a')
    await history.redo()
    expect(now()).toBe('a,b')
    stop()
    await history.undo()
    expect(heard).toEqual(['changed a', 'changed b', 'undone b', 'changed b'])
  })

  it('takes back as many as it is asked for at once, and makes them all again', async () => {
    const { history, change, now } = made()
    for (const what of ['a', 'b', 'c']) change(what)
    await Promise.all([history.undo(), history.undo()])
    expect(now()).toBe('a')
    await Promise.all([history.redo(), history.redo(), history.redo()])
    expect(now()).toBe('a,b,c')
  })

  it('makes nothing again once something else was changed', async () => {
    const { history, change, now } = made()
    change('a')
    await history.undo()
    change('b')
    await history.redo()
    expect(now()).toBe('b')
  })

  it('keeps a step that the store refused to take back, and goes on', async () => {
    const refuses = ['a']
    const { history, change, now } = made(refuses)
    change('a')
    await expect(history.undo()).rejects.toThrow('no room')
    expect([now(), history.last()?.kind]).toEqual(['a', 'changed'])
    refuses.pop()
    await history.undo()
    expect(now()).toBe('')
  })

  it('forgets what rests on a store of which another state has come, also while it is taken back', async () => {
    const { history, change, now } = made()
    change('beside the store', false)
    change('stored')
    const undoing = history.undo()
    await Promise.resolve()
    history.forgetStored()
    await undoing
    expect(history.last()).toBeNull()
    await history.redo()
    await history.undo()
    await history.undo()
    expect(now()).toBe('')
  })
})

it('leaves out a step that rests on what was changed since, says so, and goes on with the one before', async () => {
  const history = new StepHistory<string>()
  const taken: string[] = []
  const step = (what: string, since: boolean): Step<string> => ({
    what,
    stored: true,
    takeBack: () => {
      if (since) return Promise.reject(new ChangedSinceError('changed since'))
      taken.push(what)
      return Promise.resolve(step(what, since))
    },
  })
  history.take(step('a', false))
  history.take(step('b', true))
  await history.undo()
  expect(history.last()).toMatchObject({ kind: 'changed-since', step: { what: 'b' } })
  expect(taken).toEqual([])
  await history.undo()
  expect(taken).toEqual(['a'])
})
