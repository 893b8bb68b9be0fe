import { describe, expect, it } from 'vitest'
import { corrected } from '../../../shared/ledger/correction'
import { loadLedger } from '../../../shared/ledger/ledger'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const account = makeAccount()
const rows = [makeTransaction('2026-10-31', 12_000), makeTransaction('2026-11-02', -4_500)]
const pages = makePages(account.id, rows)
const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]]

describe('corrected', () => {
  it('makes a row what the person says and leaves everything else of it, and every other row, alone', () => {
    const correction = { account: account.id, transaction: first.id, kind: 'refund' as const }
    expect(corrected(pages, [correction]).flatMap(({ transactions }) => transactions)).toEqual([
      { ...first, kind: 'refund' },
      second,
    ])
  })

  it('changes nothing for a row that is not there, or is of another account', () => {
    const elsewhere = [
      { account: account.id, transaction: 'gone', kind: 'refund' as const },
      { account: 'another', transaction: first.id, kind: 'refund' as const },
    ]
    expect(corrected(pages, elsewhere)).toEqual(pages)
  })

  it('holds in the ledger, whose balances stay', () => {
    const corrections = [{ account: account.id, transaction: second.id, kind: 'fee' as const }]
    const plain = loadLedger({ accounts: [account], pages, statements: [] }).get(account.id)!
    const said = loadLedger({ accounts: [account], pages, statements: [], corrections }).get(account.id)!
    expect(said.transactions.map(({ kind }) => kind)).toEqual([first.kind, 'fee'])
    expect(said.movements).toEqual(plain.movements)
  })
})
