import { describe, expect, it } from 'vitest'
import { alsoAnswered, isKin } from '../../../renderer/importing/kin'
import { standOf } from '../../../renderer/importing/left-to-do'
import type { QueuedFile } from '../../../renderer/importing/queue-state'
import { readStatement } from '../../../shared/statements/read-statement'

/** A file as the queue holds it once it was read. */
async function queued(name: string, text: string): Promise<QueuedFile> {
  const bytes = new TextEncoder().encode(text)
  const { drafts, skipped: _, ...rest } = await readStatement({ name, bytes })
  const counts = { rows: drafts.length, added: drafts.length, duplicates: 0, skipped: 0, problems: 0 }
  const none = { accounts: [], opened: [], similar: 0, sameFile: null, doubles: [], shown: [], leftOut: 0 }
  return {
    id: name,
    name,
    content: new Blob([bytes]),
    modified: null,
    answers: {},
    profile: null,
    settledWith: null,
    handed: null,
    remember: true,
    before: null,
    state: { kind: 'read', preview: { ...rest, ...none, id: name, counts } },
  }
}

const month = (day: string) => `Posted;Narrative;Sum\n${day};Market;-12,40\n`
const [september, october, other, sure] = await Promise.all([
  queued('corner-2026-09.csv', month('13.09.2026')),
  queued('corner-2026-10.csv', month('13.10.2026')),
  queued('else-2026-10.csv', month('13.10.2026')),
  queued('sure.csv', 'Date,Description,Amount,Currency\n2026-03-13,Rent,-900.00,EUR\n'),
])
const files = [september, october, other, sure]
const question = september.state.kind === 'read' ? september.state.preview.questions[0]! : null!

describe('files of one kind', () => {
  it('have the same head and the same name, but for its numbers', () => {
    expect(files.filter((file) => isKin(september, file)).map(({ name }) => name)).toEqual([october.name])
  })

  it('are answered together, where they ask the same', () => {
    const told = alsoAnswered(files, september, question, 'EUR', false)
    expect(told.map(({ file, answers }) => [file.name, answers])).toEqual([
      [october.name, { currency: 'EUR' }],
    ])
  })

  it('and others are where it is said everywhere; what asks nothing is left alone', () => {
    const told = alsoAnswered(files, september, question, 'SEK', true)
    expect(told.map(({ file }) => file.name)).toEqual([october.name, other.name])
  })
})

describe('which account a file is of', () => {
  it('is asked of each file by itself', () => {
    const account = {
      ...question,
      about: 'account',
      choices: [{ answer: 'corner', reading: 'corner EUR' }],
    } as const
    const asking = files.map((file) =>
      file.state.kind === 'read'
        ? { ...file, state: { ...file.state, preview: { ...file.state.preview, questions: [account] } } }
        : file,
    )
    expect(alsoAnswered(asking, asking[0]!, account, 'corner', true)).toEqual([])
  })
})

describe('what a file waits for', () => {
  it('is an answer, the import, or nothing that would help', async () => {
    const refused = await queued('books.iif', '!TRNS\tTRNSID\tTRNSTYPE\n')
    const unmapped = await queued('odd.csv', 'aaa;bbb;ccc\nx;y;z\nfoo;bar;baz\n')
    expect([september, sure, refused, unmapped].map(standOf)).toEqual(['asks', 'ready', 'unread', 'asks'])
    const known = { ...sure, state: { ...sure.state } } as QueuedFile & { state: { kind: 'read' } }
    const { preview } = known.state
    const again = { ...preview, counts: { ...preview.counts, added: 0, duplicates: 1 } }
    expect(standOf({ ...known, state: { kind: 'read', preview: again } })).toBe('known')
    expect(standOf({ ...sure, state: { kind: 'reading', progress: null } })).toBe('reading')
  })
})
