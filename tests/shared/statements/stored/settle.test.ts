import { describe, expect, it } from 'vitest'
import type { Currency } from '../../../../shared/money/currency'
import { mergeAnswers } from '../../../../shared/statements/answers'
import { readStatement } from '../../../../shared/statements/read-statement'
import type { Answers } from '../../../../shared/statements/reading'
import type { StoredAccount } from '../../../../shared/statements/stored/compare'
import { settleByStored } from '../../../../shared/statements/stored/settle'
import { makeAccount } from '../../../support/make-account'
import { makeTransaction } from '../../../support/make-transaction'

type Row = readonly [day: string, amount: number, text: string, balance?: number]

const account = (currency: string, ...rows: readonly Row[]): StoredAccount => ({
  account: makeAccount({ id: currency, currency: currency as Currency, label: 'bank' }),
  transactions: rows.map(([day, amount, text, balance]) =>
    makeTransaction(day, amount, {
      currency: currency as Currency,
      text,
      ...(balance === undefined ? {} : { balance: balance as never }),
    }),
  ),
})

/** Reads a file beside a ledger, and gives what is left to ask, the rows, and what the ledger settled. */
async function settled(text: string, stored: readonly StoredAccount[], answers: Answers = {}) {
  const file = { name: 'bank.csv', bytes: new TextEncoder().encode(text) }
  const read = (said: Answers) => readStatement(file, { answers: mergeAnswers(answers, said) })
  const reading = await settleByStored(await read({}), {}, stored, read)
  return {
    asked: reading.questions.map(({ about }) => about),
    rows: reading.drafts.map(({ day, amount, currency }) => `${day} ${amount} ${currency}`),
    told: reading.findings.filter(({ evidence }) => evidence === 'stored').map(({ about }) => about),
  }
}

const dates =
  'Date,Description,Amount,Currency\n03/04/2026,Tea,-3.10,EUR\n05/04/2026,Bus,-2.00,EUR\n07/06/2026,Rent,-400.00,EUR\n04/04/2026,Pay,900.00,EUR\n'

describe('what a file leaves open', () => {
  it('is settled by rows that are stored already: the order of dates', async () => {
    const stored = account(
      'EUR',
      ['2026-04-03', -310, 'x'],
      ['2026-04-05', -200, 'y'],
      ['2026-06-07', -40000, 'z'],
    )
    expect(await settled(dates, [])).toMatchObject({ asked: ['dateOrder'] })
    const { asked, rows, told } = await settled(dates, [stored])
    expect({ asked, told }).toEqual({ asked: [], told: ['dateOrder'] })
    expect(rows).toContain('2026-04-04 90000 EUR')
    expect(rows).toContain('2026-06-07 -40000 EUR')
  })

  it('stays open where few rows agree, or both readings do', async () => {
    const few = account('EUR', ['2026-04-03', -310, 'x'], ['2026-04-05', -200, 'y'])
    const both = account('EUR', ...few.transactions.map(({ day, amount, text }): Row => [day, amount, text]),
      ['2026-06-07', -40000, 'z'], ['2026-03-04', -310, 'x'], ['2026-05-04', -200, 'y'], ['2026-07-06', -40000, 'z']) // prettier-ignore
    expect(await settled(dates, [few])).toMatchObject({ asked: ['dateOrder'] })
    expect(await settled(dates, [both])).toMatchObject({ asked: ['dateOrder'] })
  })

  const bare =
    'Date,Description,Amount\n2026-04-13,Tea,-3.10\n2026-04-15,Bus,-2.00\n2026-06-17,Rent,-400.00\n'

  it('is settled by rows that are stored already: the currency, also one that is not offered', async () => {
    const pesos = account(
      'MXN',
      ['2026-04-13', -310, 'x'],
      ['2026-04-15', -200, 'y'],
      ['2026-06-17', -40000, 'z'],
    )
    const euros = account('EUR', ['2026-04-13', -999, 'x'])
    expect(await settled(bare, [euros])).toMatchObject({ asked: ['currency'] })
    expect(await settled(bare, [euros, pesos])).toMatchObject({ asked: [], told: ['currency'] })
  })

  it('is settled by the balance that the account ends with', async () => {
    const text =
      'Date,Description,Amount,Balance\n2026-04-13,Tea,-3.10,96.90\n2026-04-15,Bus,-2.00,94.90\n2026-06-17,Pay,400.00,494.90\n'
    const [before, other] = [
      ['2026-04-10', -50, 'Cake', 10000],
      ['2026-04-10', -50, 'Cake', 7777],
    ] as const
    expect(await settled(text, [account('EUR', before), account('USD', other)])).toMatchObject({
      asked: [],
      told: ['currency'],
    })
    expect(await settled(text, [account('EUR', other), account('USD', other)])).toMatchObject({
      asked: ['currency'],
    })
  })

  const unsigned =
    'Date,Description,Amount,Currency\n2026-04-13,Grocer,3.10,EUR\n2026-04-15,Bus line,2.00,EUR\n2026-06-17,Landlord,400.00,EUR\n2026-06-18,Baker,4.00,EUR\n'

  it('is settled by the way that the money of the same names always went', async () => {
    const away = account('EUR', ['2025-04-13', -999, 'Grocer'], ['2025-04-15', -150, 'BUS LINE'], ['2025-06-17', -39000, 'Landlord']) // prettier-ignore
    const { asked, rows, told } = await settled(unsigned, [away])
    expect({ asked, told }).toEqual({ asked: [], told: ['sign'] })
    expect(rows[0]).toBe('2026-04-13 -310 EUR')
  })

  it('stays open where a name speaks against the others', async () => {
    const both = account('EUR', ['2025-04-13', -999, 'Grocer'], ['2025-04-15', -150, 'Bus line'], ['2025-06-17', 39000, 'Landlord'], ['2025-06-18', -400, 'Baker']) // prettier-ignore
    expect(await settled(unsigned, [both])).toMatchObject({ asked: ['sign'] })
  })
})
