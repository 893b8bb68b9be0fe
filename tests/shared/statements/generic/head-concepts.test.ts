import { describe, expect, it } from 'vitest'
import { headConcepts, means } from '../../../../shared/statements/generic/head-concepts'
import {
  accountFit, amountFit, balanceFit, currencyFit, dateFit, feeFit, inFit, nameFit, outFit, referenceFit, sideFit, statusFit, textFit,
  typeFit,
} from '../../../../shared/statements/generic/head-fit' // prettier-ignore
import type { Concepts } from '../../../../shared/statements/generic/head-concepts'

const fits = {
  date: dateFit,
  amount: amountFit,
  balance: balanceFit,
  in: inFit,
  out: outFit,
  fee: feeFit,
  side: sideFit,
  currency: currencyFit,
  account: accountFit,
  name: nameFit,
  text: textFit,
  type: typeFit,
  reference: referenceFit,
  status: statusFit,
} as const

type Fit = keyof typeof fits

/** What each head of a table fits best; `-` where that is open. */
const heads: readonly (readonly [string, string, readonly (Fit | '-')[]])[] = [
  ['English', 'Date|Description|Money Out|Money In|Balance', ['date', 'text', 'out', 'in', 'balance']],
  ['English, debit and credit', 'Posting Date|Details|Amount Debit|Amount Credit|Running Bal.', ['date', 'text', 'out', 'in', 'balance']],
  ['English, of a card', 'Transaction Date|Merchant|Amount (USD)|Status|Reference Number', ['date', 'name', 'amount', 'status', 'reference']],
  ['German', 'Buchungstag|Valutadatum|Buchungstext|Verwendungszweck|Betrag|Währung|Saldo', ['date', '-', '-', 'text', 'amount', 'currency', 'balance']],
  ['German, Soll and Haben', 'Datum|Text|Soll|Haben|Saldo', ['date', 'text', 'out', 'in', 'balance']],
  ['French', 'Date de l’opération|Libellé|Débit|Crédit|Solde', ['date', 'text', 'out', 'in', 'balance']],
  ['Spanish', 'Fecha|Concepto|Importe|Divisa|Saldo', ['date', '-', 'amount', 'currency', 'balance']],
  ['Portuguese', 'Data|Descrição|Valor|Saldo', ['date', 'text', 'amount', 'balance']],
  ['Italian', 'Data contabile|Descrizione|Addebiti|Accrediti|Saldo', ['date', 'text', 'out', 'in', 'balance']],
  ['Dutch', 'Datum|Naam / Omschrijving|Tegenrekening|Af Bij|Bedrag (EUR)', ['date', '-', '-', 'side', 'amount']],
  ['Polish', 'Data operacji|Opis operacji|Kwota|Waluta|Saldo po operacji', ['date', 'text', 'amount', 'currency', 'balance']],
  ['Swedish', 'Bokföringsdag|Text|Insättningar|Uttag|Bokfört saldo', ['date', 'text', 'in', 'out', 'balance']],
  ['Turkish', 'Tarih|Açıklama|Tutar|Bakiye', ['date', 'text', 'amount', 'balance']],
  ['Russian', 'Дата операции|Описание|Приход|Расход|Остаток', ['date', 'text', 'in', 'out', 'balance']],
  ['Korean', '거래일자|적요|출금액|입금액|거래후잔액', ['date', '-', 'out', 'in', 'balance']],
  ['Japanese', '日付|内容|お引出し|お預入れ|差引残高', ['date', 'text', 'out', 'in', 'balance']],
  ['Chinese', '交易日期|摘要|支出金额|收入金额|账户余额', ['date', '-', 'out', 'in', 'balance']],
  ['Thai', 'วันที่|รายการ|ถอน|ฝาก|คงเหลือ', ['date', '-', 'out', 'in', 'balance']],
] // prettier-ignore

describe('heads of statements', () => {
  it.each(heads)('in %s: %s', (_language, line, expected) => {
    const { of } = headConcepts(line.split('|'))
    const best = of.map((concepts) => bestFit(concepts))
    for (const [at, fit] of expected.entries())
      if (fit !== '-') expect(best[at], line.split('|')[at]).toBe(fit)
  })

  it.each([
    ['Original Amount', 'Amount (EUR)'],
    ['Fee amount', 'Amount'],
    ['Exchange rate', 'Betrag'],
    ['Price', 'Amount'],
    ['Account number', 'Amount'],
    ['支払手数料', '利用金額'],
    ['Credit limit', 'Amount'],
  ])('%s is less of an amount than %s', (other, amount) => {
    const { of } = headConcepts(['Date', other, amount])
    expect(amountFit(of[2]!)).toBeGreaterThan(amountFit(of[1]!) + 1)
  })

  it.each([
    ['Value date', 'Booking date'],
    ['Wertstellung', 'Buchungstag'],
    ['Due date', 'Date'],
  ])('%s dates a row less than %s', (other, date) => {
    const { of } = headConcepts([other, date, 'Amount'])
    expect(dateFit(of[1]!)).toBeGreaterThan(dateFit(of[0]!))
  })
})

describe('headConcepts', () => {
  it('names the language most heads are in first', () => {
    expect(headConcepts(['Buchungstag', 'Verwendungszweck', 'Betrag', 'Währung']).languages[0]).toBe('de')
    expect(headConcepts(['Data operacji', 'Opis', 'Kwota', 'Waluta']).languages[0]).toBe('pl')
    expect(headConcepts(['거래일자', '적요', '금액']).languages[0]).toBe('ko')
  })

  it('believes a word less where no other head is in its language', () => {
    const alone = headConcepts(['Saldo', 'Buchungstag', 'Verwendungszweck', 'Auftraggeber', 'Betrag'])
    expect(means(alone.of[0]!, 'balance')).toBe(1)
    const foreign = headConcepts(['Buchungstag', 'Verwendungszweck', 'Auftraggeber', 'Betrag', '残高'])
    expect(means(foreign.of[4]!, 'balance')).toBeLessThan(1)
    expect(means(foreign.of[4]!, 'balance')).toBeGreaterThan(0)
  })

  it('knows nothing of a head without a known word', () => {
    expect(headConcepts(['Zqx', '']).of.map(({ size }) => size)).toEqual([0, 0])
  })
})

function bestFit(concepts: Concepts): Fit {
  const all = Object.entries(fits) as [Fit, (of: Concepts) => number][]
  return all.reduce((a, b) => (b[1](concepts) > a[1](concepts) ? b : a))[0]
}
