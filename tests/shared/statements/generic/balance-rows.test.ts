import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

const read = async (...lines: readonly string[]) => {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  return readStatement({ name: 'x.csv', bytes })
}

describe('rows of balances', () => {
  it('are told by their words, and state the balances', async () => {
    const { drafts, parts, skipped } = await read(
      'Date;Text;Amount (EUR)',
      '2026-01-01;Opening balance;100,00',
      '2026-01-02;Shop;-4,20',
      '2026-01-03;Salary;250,00',
      '2026-01-04;Cafe;-5,80',
      '2026-01-31;Closing balance;340,00',
    )
    expect(drafts.map(({ amount }) => amount)).toEqual([-420, 25_000, -580])
    expect(parts).toMatchObject([{ opening: 10_000, closing: 34_000, proof: { kind: 'ties' } }])
    expect(skipped.map(({ reason }) => reason)).toEqual(['header', 'balance-only', 'balance-only'])
  })

  it('are told by the figures in any language', async () => {
    const { drafts, skipped } = await read(
      'Kpx;Wbr;Zqt;EUR',
      '10;2026-01-01;Zqa;100,00',
      '20;2026-01-02;Shop;-4,20',
      '20;2026-01-03;Salary;250,00',
      '20;2026-01-04;Cafe;-5,80',
      '82;2026-01-31;Zqb;250,00',
      '86;2026-01-31;Zqc;340,00',
    )
    expect(drafts.map(({ amount }) => amount)).toEqual([-420, 25_000, -580])
    expect(skipped.map(({ reason }) => reason)).toEqual(['header', 'balance-only', 'total', 'balance-only'])
  })

  it('are never taken from movements that add up by chance and look alike', async () => {
    const { drafts } = await read(
      'Date;Text;Amount (EUR)',
      '2026-01-01;Shop a;-1,00',
      '2026-01-02;Shop b;-2,00',
      '2026-01-03;Shop c;-3,00',
      '2026-01-04;Shop d;-4,00',
      '2026-01-05;Shop e;-10,00',
    )
    expect(drafts).toHaveLength(5)
  })

  it('are sums where they are named so', async () => {
    const { drafts, skipped } = await read(
      'Date;Text;Amount (EUR)',
      '2026-01-02;Shop;-4,20',
      '2026-01-03;Rent;-250,00',
      ';Total;-254,20',
    )
    expect(drafts).toHaveLength(2)
    expect(skipped.map(({ reason }) => reason)).toEqual(['header', 'total'])
  })

  // `IB` is the Swedish opening balance, and anybody's code of internet banking.
  it('are not told by a code of two letters beside a movement', async () => {
    const { drafts } = await read(
      'Date;Text;Amount (EUR);Code',
      '2026-01-02;Shop;-4,20;K',
      '2026-01-03;Invoice 11;250,00;IB',
      '2026-01-04;Cafe;-5,80;K',
    )
    expect(drafts).toHaveLength(3)
  })

  // `Pending` in a column of states says that the row waits, and is no heading of a section.
  it('are not told by the state of a movement', async () => {
    const { drafts } = await read(
      'Date;Text;Amount (EUR);Status',
      '2026-01-02;Shop;-4,20;Posted',
      '2026-01-03;Cafe;-5,80;Pending',
      '2026-01-04;Salary;250,00;Posted',
    )
    expect(drafts.map(({ status }) => status)).toEqual(['posted', 'pending', 'posted'])
  })

  it('are not told by a transfer that is called after a balance', async () => {
    const { drafts } = await read(
      'Date;Text;Amount (EUR)',
      '2026-01-02;Account balance transfer;450,00',
      '2026-01-03;Shop;-5,80',
      '2026-01-04;Rent;-250,00',
    )
    expect(drafts).toHaveLength(3)
  })
})
