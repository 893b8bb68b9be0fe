import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepLedgerNote } from '../../../electron/mark/ledger-note'
import { temporaryFolder } from '../../support/temporary-folder'

const file = (): string => join(temporaryFolder(), 'ledger-note.json')

describe('the note beside the ledger', () => {
  it('is nothing before the first, and the last one over restarts', async () => {
    const path = file()
    expect(await keepLedgerNote(path).notedLedger()).toBeNull()
    const note = keepLedgerNote(path)
    void note.noteLedger({ statements: ['a'], transactions: 3 })
    void note.noteLedger({ statements: ['a', 'b'], transactions: 5 })
    expect(await note.notedLedger()).toEqual({ statements: ['a', 'b'], transactions: 5 })
    expect(await keepLedgerNote(path).notedLedger()).toEqual({ statements: ['a', 'b'], transactions: 5 })
  })

  it.each(['', '{"statements":["a"]}', '[]', '{"statements":[],"transactions":-1}'])(
    'is damaged where it reads %j',
    async (text) => {
      const path = file()
      writeFileSync(path, text)
      expect(await keepLedgerNote(path).notedLedger()).toBe('damaged')
    },
  )

  it('is whole again after the next note', async () => {
    const path = file()
    writeFileSync(path, 'x')
    const note = keepLedgerNote(path)
    await note.noteLedger({ statements: [], transactions: 0 })
    expect(await note.notedLedger()).toEqual({ statements: [], transactions: 0 })
  })

  it('is none, rather than an old one, where another cannot be written', async () => {
    const path = join(temporaryFolder(), 'note.json')
    const note = keepLedgerNote(path)
    await note.noteLedger({ statements: ['a'], transactions: 3 })
    const unwritable = {
      statements: [],
      get transactions(): number {
        throw new Error('no room')
      },
    }
    await expect(note.noteLedger(unwritable)).rejects.toThrow('no room')
    expect(await note.notedLedger()).toBeNull()
  })
})
