import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepReminders } from '../../../electron/reminders/reminders'
import { temporaryFolder } from '../../support/temporary-folder'

const move = { id: 'a', day: '2026-12-01', title: 'Move ₩61,400', body: 'Fee ₩0' }

/** Reminders in a file, started again by `restart`, on a day the test sets. */
function kept() {
  const file = join(temporaryFolder(), 'reminders.json')
  const shown: string[] = []
  let today = new Date(2026, 10, 30, 23, 59)
  let troubles = 0
  let quiet = false
  const restart = () =>
    keepReminders(file, {
      now: () => today,
      mayShow: () => !quiet,
      show: ({ title }) => shown.push(title),
      onDamaged: () => (troubles += 1),
    })
  const setQuiet = (to: boolean): void => void (quiet = to)
  const setDay = (month: number, day: number): void => void (today = new Date(2026, month - 1, day, 0, 1))
  return { file, shown, restart, setDay, setQuiet, troubles: () => troubles }
}

describe('reminders', () => {
  it('are shown on their day, once, over restarts', async () => {
    const { shown, restart, setDay } = kept()
    await restart().set([move])
    await restart().check()
    expect(shown).toEqual([])
    setDay(12, 1)
    await restart().check()
    await restart().check()
    expect(shown).toEqual(['Move ₩61,400'])
  })

  it('are shown late where nothing ran on their day', async () => {
    const { shown, restart, setDay } = kept()
    await restart().set([move])
    setDay(12, 5)
    await restart().check()
    expect(shown).toEqual(['Move ₩61,400'])
  })

  it('are not shown again when the same plan is set again, but when their day moves', async () => {
    const { shown, restart, setDay } = kept()
    const reminders = restart()
    setDay(12, 2)
    await reminders.set([move])
    await reminders.set([move])
    expect(shown).toHaveLength(1)
    await reminders.set([{ ...move, day: '2026-12-02' }])
    expect(shown).toHaveLength(2)
  })

  it('say nothing but their days once they are silenced, in the file too, and are shown once all the same', async () => {
    const { file, shown, restart, setDay } = kept()
    const other = { ...move, id: 'b', title: 'Move $18.17' }
    const words = { title: 'A transfer is due', body: 'Open Jandon' }
    await restart().set([move, other, { ...move, id: 'c', day: '2026-12-03' }])
    setDay(12, 1)
    await restart().check()
    await restart().silence(words)
    await restart().silence(words)
    expect(readFileSync(file, 'utf8')).not.toMatch(/Move|18|61|Fee/)
    setDay(12, 4)
    await restart().check()
    await restart().check()
    expect(shown).toEqual(['Move ₩61,400', 'Move $18.17', 'A transfer is due'])
  })

  it('go when others are set', async () => {
    const { shown, restart, setDay } = kept()
    const reminders = restart()
    await reminders.set([move])
    await reminders.set([])
    setDay(12, 2)
    await reminders.check()
    expect(shown).toEqual([])
  })

  it('start anew where their file is damaged', async () => {
    const { file, shown, restart, setDay, troubles } = kept()
    writeFileSync(file, '{"reminders":[{"id":1}]}')
    setDay(12, 1)
    await restart().set([move])
    expect(shown).toHaveLength(1)
    expect(troubles()).toBe(1)
  })

  it('wait while none may be shown', async () => {
    const { shown, restart, setDay, setQuiet } = kept()
    const reminders = restart()
    setQuiet(true)
    setDay(12, 1)
    await reminders.set([move])
    expect(shown).toEqual([])
    setQuiet(false)
    await reminders.check()
    expect(shown).toHaveLength(1)
  })

  it('are shown once though the clock jumps ahead and back', async () => {
    const { shown, restart, setDay } = kept()
    const reminders = restart()
    await reminders.set([move])
    setDay(12, 24)
    await reminders.check()
    setDay(11, 30)
    await reminders.check()
    setDay(12, 1)
    await reminders.check()
    expect(shown).toHaveLength(1)
  })
})
