import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../shared/statements/read-statement'

async function read(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const { drafts, parts } = await readStatement({ name: 'bank.csv', bytes })
  return {
    rows: drafts.map(({ day, amount }) => `${day} ${amount}`),
    states: drafts.map(({ status }) => status),
    accounts: parts.map(({ account }) => account),
  }
}

describe('what looks like a title or a sum, and is none', () => {
  it.each(['Page 2 of 3', 'Seite 2', 'Movements (continued)', 'Movements'])(
    'goes on with the account on a further page below “%s”',
    async (title) => {
      const { accounts, rows } = await read(
        'Current account',
        'Date;Text;Amount EUR;Balance EUR',
        '2026-03-01;Opening balance;;100.00',
        '2026-03-02;Bakery;-10.00;90.00',
        '2026-03-03;Cinema;-20.00;70.00',
        title,
        'Date;Text;Amount EUR;Balance EUR',
        '2026-03-03;Balance brought forward;;70.00',
        '2026-03-04;Chemist;-30.00;40.00',
        '2026-03-05;Bakery;-10.00;30.00',
      )
      expect([accounts.length, rows.length]).toEqual([1, 4])
    },
  )

  it('is a shop called like a sum, where days are printed once', async () => {
    const { rows } = await read(
      'Date;Text;Card;Amount EUR',
      '2026-04-02;House;1122;-18.00',
      ';Milk;1122;-4.26',
      ';Total Energies;1122;-51.89',
      ';Phone;1122;-1.89',
      '2026-04-09;Bread;1122;-2.10',
      ';School;1122;-6.40',
      ';Total of card 1122;;-84.54',
    )
    expect(rows).toEqual([
      '2026-04-02 -1800', '2026-04-02 -426', '2026-04-02 -5189', '2026-04-02 -189', '2026-04-09 -210',
      '2026-04-09 -640',
    ]) // prettier-ignore
  })

  it('waits only where a line says nothing else', async () => {
    const { states } = await read(
      'Date;Text;Amount EUR;Balance EUR',
      '2026-03-04;Transfer;-30.00;70.00',
      ';Processing fee included;;',
      '2026-03-05;Bakery;-10.00;60.00',
      ';Authorised;;',
    )
    expect(states).toEqual(['posted', 'pending'])
  })
})
