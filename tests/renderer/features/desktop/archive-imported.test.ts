import { describe, expect, it } from 'vitest'
import { callArguments } from '../../../../electron/serve/arguments'
import {
  type Archivable,
  archivedName,
  archiveImported,
} from '../../../../renderer/features/desktop/archive-imported'

const names = [
  'plain.csv',
  'Statement 10:33.csv',
  'why? "quoted" | a\ttab <b> *.csv',
  '.hidden.csv',
  '...',
  '',
  'folder/',
  'bank.zip/2026/January.csv',
  'back\\slash.csv',
  `${'거래'.repeat(150)}.csv`,
  'x'.repeat(5_000),
  `x.${'y'.repeat(300)}`,
  '\ud800half a letter.csv',
  '\u0000\u0007.pdf',
]

const file = (name: string): Archivable => ({ name, content: new Blob([name]) })

describe('the name of an archived file', () => {
  it.each(names)('is one that the desktop takes: %j', (name) => {
    const asked = callArguments.archiveStatement.safeParse([archivedName(name), new Uint8Array()])
    expect(asked.success).toBe(true)
  })

  it('keeps the ending of a long one, and what is fit as it is', () => {
    expect(archivedName(names[9]!)).toMatch(/^거래.*\.csv$/u)
    expect(archivedName('plain.csv')).toBe('plain.csv')
  })
})

describe('imported files', () => {
  it('are kept each for itself, and again where they were refused', async () => {
    const waiting = new Map(['bad', 'good', 'full', 'not yet'].map((name) => [name, file(name)]))
    const imported = ['bad', 'good', 'full', 'of another day']
    const kept: string[] = []
    let refuses = true
    const archive = (name: string) => {
      if (refuses && name === 'bad') return Promise.reject(new Error('refused'))
      if (refuses && name === 'full') return Promise.resolve('unavailable' as const)
      kept.push(name)
      return Promise.resolve('kept' as const)
    }
    expect(await archiveImported(waiting, imported, archive)).toBe(2)
    expect(kept).toEqual(['good'])
    refuses = false
    expect(await archiveImported(waiting, imported, archive)).toBe(0)
    expect(kept).toEqual(['good', 'bad', 'full'])
    expect([...waiting.keys()]).toEqual(['not yet'])
  })
})
