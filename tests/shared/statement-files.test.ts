import { describe, expect, it } from 'vitest'
import { mayBeArchive, mayBeStatement } from '../../shared/statement-files'

describe('mayBeStatement', () => {
  it.each([
    'a.csv',
    '거래내역.XLSX',
    'statement.2026.pdf',
    'x.940',
    'main.journal',
    'main.beancount',
    'a.gnucash',
    'a.csv.gz',
    'A.ZIP',
  ])('finds %s', (name) => {
    expect(mayBeStatement(name)).toBe(true)
  })

  it.each(['csv', '.csv', '.hidden.csv', '~$open.xlsx', 'a.csv.part', 'photo.png', 'a.', ''])(
    'leaves %j',
    (name) => {
      expect(mayBeStatement(name)).toBe(false)
    },
  )

  it('tells archives, which may hold anything', () => {
    expect(['a.zip', 'a.csv.gz', 'a.csv', '.zip'].map(mayBeArchive)).toEqual([true, true, false, false])
  })
})
