import { describe, expect, it } from 'vitest'
import { askCurrency, findCurrency, type Surroundings } from '../../../../shared/statements/generic/currency'
import { currencyOfMark, currencyOfText } from '../../../../shared/statements/generic/marks'
import { rowsOf } from '../../../support/interpreted'

const none: Surroundings = { heads: [], above: [], amounts: [], monthFirst: false }
const found = (told: Partial<Surroundings>): string | null =>
  findCurrency({ ...none, ...told }, undefined).finding?.value ?? null

describe('the currency of a file', () => {
  it.each([
    ['a mark beside each amount', { amounts: ['€5.00', '-€3.20'] }, 'EUR'],
    ['a code beside some amounts', { amounts: ['5.00', '3.20 CHF'] }, 'CHF'],
    ['a code in the head', { heads: ['Amount (GBP)'] }, 'GBP'],
    ['a mark in the head', { heads: ['Betrag in €'] }, 'EUR'],
    ['the sign of won in the head', { heads: ['이용금액(원)'] }, 'KRW'],
    ['a name in the head', { heads: ['Kwota w euro'] }, 'EUR'],
    ['a code above, behind a colon', { above: rowsOf('Currency: SEK') }, 'SEK'],
    ['a code above, in a cell of its own', { above: rowsOf('Waluta|PLN') }, 'PLN'],
    ['an amount above', { above: rowsOf('Opening balance|1 000,00 CZK') }, 'CZK'],
    ['yuan, by the decimals', { amounts: ['¥5.00'] }, 'CNY'],
    ['yen, which have none', { amounts: ['¥500', '¥1,200'] }, 'JPY'],
    ['Rs beside a way of paying of India', { heads: ['Amount (Rs.)'], texts: ['UPI-SWIGGY'] }, 'INR'],
    ['Rs beside amounts grouped as in India', { amounts: ['Rs. 1,20,000.00'] }, 'INR'],
    ['$ beside dates with the month first', { amounts: ['$5.00'], monthFirst: true }, 'USD'],
    ['$ in the head beside such dates', { heads: ['Amount ($)'], monthFirst: true }, 'USD'],
  ] as const)('is told by %s', (_what, told, currency) => {
    expect(found(told)).toBe(currency)
  })

  it.each([
    ['a bare $', { amounts: ['$5.00'] }],
    ['Rs in the head', { heads: ['Amount (Rs.)'] }],
    ['Rs beside amounts', { amounts: ['Rs. 500.00', 'Rs 1,200.00'] }],
    ['a bare $ in the head', { heads: ['Amount ($)'] }],
    ['kr', { amounts: ['5,00 kr'] }],
    ['two heads of two currencies in one', { heads: ['EUR/USD'] }],
    ['two currencies above', { above: rowsOf('Currency: SEK', 'Currency: NOK') }],
    ['a word that is a code too', { above: rowsOf('TRY our new app', 'ALL rights reserved') }],
    ['nothing', {}],
  ] as const)('is not told by %s', (_what, told) => {
    expect(found(told)).toBeNull()
  })

  it('is each amount’s own where there are several', () => {
    const { of, finding } = findCurrency({ ...none, amounts: ['€5.00', '£3.00'] }, undefined)
    expect([of('€5.00'), of('£3.00'), finding]).toEqual(['EUR', 'GBP', null])
  })

  it('is what a person said', () => {
    const { of } = findCurrency({ ...none, heads: ['Amount (GBP)'] }, 'USD' as never)
    expect(of('5.00')).toBe('USD')
  })

  it('is asked with those of the language first', () => {
    const answers = (languages: readonly string[]): string[] =>
      askCurrency('5.00', 2, languages).choices.map(({ answer }) => answer)
    expect(answers(['ko'])[0]).toBe('KRW')
    expect(answers(['pl', 'de']).slice(0, 2)).toEqual(['PLN', 'EUR'])
    expect(answers([])).toEqual(['USD', 'EUR', 'KRW', 'JPY', 'GBP'])
  })
})

describe('a cell that names a currency', () => {
  it.each([
    ['EUR', 'EUR'],
    ['Euro', 'EUR'],
    ['RMB', 'CNY'],
    ['人民币', 'CNY'],
    ['원', 'KRW'],
    ['zł', 'PLN'],
    ['US$', 'USD'],
    ['$', null],
    ['peso', null],
    ['Coffee', null],
  ])('%s: %s', (text, currency) => {
    expect(currencyOfText(text)).toBe(currency)
  })

  it.each([
    ['R$', 'BRL'],
    ['R', 'ZAR'],
    ['S/', 'PEN'],
    ['kr', null],
    ['', null],
  ])('mark %s: %s', (mark, currency) => {
    expect(currencyOfMark(mark)).toBe(currency)
  })
})
