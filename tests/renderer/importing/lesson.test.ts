import { describe, expect, it } from 'vitest'
import { lessonOf } from '../../../renderer/importing/lesson'
import type { Preview } from '../../../renderer/importing/preview'
import type { Currency } from '../../../shared/money/currency'
import { readStatement } from '../../../shared/statements/read-statement'
import type { Answers } from '../../../shared/statements/reading'
import { makeProfile, mappingOf } from '../../support/make-profile'

const mapping = mappingOf('Date,Description,Amount', { date: 0, text: 1, amount: 2 })

async function previewOf(text: string, answers: Answers = {}): Promise<Preview> {
  const {
    drafts: _,
    skipped: __,
    ...rest
  } = await readStatement({ name: 'bank-2026-01.csv', bytes: new TextEncoder().encode(text) }, { answers })
  const counts = { rows: 0, added: 0, duplicates: 0, skipped: 0, problems: 0 }
  return {
    ...rest,
    id: 'a',
    accounts: [],
    opened: [],
    counts,
    similar: 0,
    sameFile: null,
    doubles: [],
    shown: [],
    leftOut: 0,
  }
}

const plain = 'Date,Description,Amount\n2026-01-30,Coffee,-4.20\n'
const file = { name: 'bank-2026-01.csv', answers: {}, profile: null }
const usd = { currency: 'USD' as Currency }

describe('what is remembered of a file', () => {
  it('is nothing where nothing was settled', async () => {
    expect(lessonOf(file, await previewOf(plain))).toBeNull()
  })

  it('is an answer, for files of the same name: many banks write the same head', async () => {
    expect(lessonOf({ ...file, answers: usd }, await previewOf(plain))).toEqual({
      name: 'bank',
      anyFile: false,
      kind: 'bank',
      mapping,
      answers: usd,
    })
  })

  it('is what words of sides mean, and where fees belong', async () => {
    const text = 'Date,Text,Amount EUR,Way,Fee\n2026-01-13,a,5.00,Debit,0.10\n2026-01-14,b,7.00,Wirbel,0.10\n'
    const answers = { sides: { Wirbel: 'in' }, fee: 'beside' } as const
    const lesson = lessonOf({ ...file, answers }, await previewOf(text, answers))
    expect(lesson?.answers).toEqual(answers)
    const next = await readStatement(
      { name: 'bank-2026-02.csv', bytes: new TextEncoder().encode(text) },
      { profiles: [lesson!] },
    )
    expect(next.questions).toEqual([])
    expect(next.drafts.map(({ amount, fee }) => [amount, fee])).toEqual([
      [-510, 10],
      [690, 10],
    ])
  })

  it('is a mapping, for every file with the head', async () => {
    const profile = makeProfile(mapping, usd)
    expect(lessonOf({ ...file, profile }, await previewOf(plain))).toEqual(profile)
  })

  it('is never a password', async () => {
    const preview = await previewOf(plain)
    expect(lessonOf({ ...file, answers: { password: 'secret' } }, preview)).toBeNull()
    const told = lessonOf({ ...file, answers: { ...usd, password: 'secret' } }, preview)
    expect(JSON.stringify(told)).not.toContain('secret')
  })

  it('is nothing for a file that cannot be read yet', async () => {
    expect(lessonOf({ ...file, answers: usd }, await previewOf('Quand,Combien\nx,y\n'))).toBeNull()
  })
})
