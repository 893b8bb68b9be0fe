import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'
import { withRole } from '../../../../shared/statements/profiles/with-role'
import { makeProfile, mappingOf } from '../../../support/make-profile'

const mapping = mappingOf('Date,Amount,A,B,C', { date: 0, amount: 1, text: 2 })

describe('what a person says a column is', () => {
  it('takes a role away from the column that had it', () => {
    expect(withRole(mapping, 2, 'amount').columns).toEqual({ date: 0, amount: 2 })
    expect(withRole(mapping, 1, null).columns).toEqual({ date: 0, text: 2 })
  })

  it('may be further words of many columns, each of which can be taken back', () => {
    const many = withRole(withRole(mapping, 3, 'note'), 4, 'note')
    expect(many).toMatchObject({ columns: { text: 2, note: 3 }, notes: [4] })
    expect(withRole(many, 4, 'note')).toEqual(many)
    const fewer = withRole(many, 3, null)
    expect(fewer.columns.note).toBe(4)
    expect(fewer.notes).toBeUndefined()
  })

  it('keeps the words of the column that was the text before', () => {
    expect(withRole(mapping, 3, 'text').columns).toEqual({ date: 0, amount: 1, text: 3, note: 2 })
  })

  it('joins all columns of words', async () => {
    const text = 'Date,Amount,A,B,C\n2026-01-30,-4.20,Coffee,large,to go\n'
    const profile = makeProfile(withRole(withRole(mapping, 3, 'note'), 4, 'note'), {
      sign: 'in-is-positive',
    })
    const file = { name: 'a.csv', bytes: new TextEncoder().encode(text) }
    const { drafts, layout } = await readStatement(file, { profile })
    expect(drafts.map((draft) => draft.text)).toEqual(['Coffee large to go'])
    expect(layout?.columns.map(({ role }) => role)).toEqual(['date', 'amount', 'text', 'note', 'note'])
    const moved = {
      name: 'b.csv',
      bytes: new TextEncoder().encode(text.replace('Date,', 'Day,Date,').replace('2026', '1,2026')),
    }
    const next = await readStatement(moved, { profiles: [profile] })
    expect(next.drafts.map((draft) => draft.text)).toEqual(['Coffee large to go'])
  })
})
