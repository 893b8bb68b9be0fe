import { describe, expect, it } from 'vitest'
import { Matcher } from '../../../../shared/statements/words/matcher'

const matcher = (patterns: Readonly<Record<string, string>>): Matcher<string> =>
  new Matcher(Object.entries(patterns).map(([meaning, list]) => ({ meaning, language: 'x', patterns: list })))

const meanings = (of: Matcher<string>, text: string): string[] =>
  of
    .find(text)
    .map(({ meaning }) => meaning)
    .sort()

describe('Matcher', () => {
  it('takes a word as a whole, whatever its case and accents', () => {
    const words = matcher({ out: 'débito|saldo' })
    expect(meanings(words, 'DEBITO')).toEqual(['out'])
    expect(meanings(words, 'Débito (EUR)')).toEqual(['out'])
    expect(meanings(words, 'débitos')).toEqual([])
    expect(meanings(words, 'resaldo')).toEqual([])
  })

  it('leaves out what lies within something longer', () => {
    const words = matcher({ balance: 'saldo|saldo final', closing: 'saldo final al', date: 'al' })
    expect(meanings(words, 'Saldo')).toEqual(['balance'])
    expect(meanings(words, 'Saldo final')).toEqual(['balance'])
    expect(meanings(words, 'Saldo final al 31')).toEqual(['closing'])
  })

  it('finds phrases at any place, and only in their order', () => {
    const words = matcher({ out: 'paid out' })
    expect(meanings(words, 'Amount paid out (GBP)')).toEqual(['out'])
    expect(meanings(words, 'out paid')).toEqual([])
    expect(meanings(words, 'paid xx out')).toEqual([])
  })

  it('finds beginnings, ends and parts of compounds', () => {
    const words = matcher({ date: '*datum', account: 'konto*', number: '*nummer*' })
    expect(meanings(words, 'Buchungsdatum')).toEqual(['date'])
    expect(meanings(words, 'Kontonummer')).toEqual(['account', 'number'])
    expect(meanings(words, 'Datumsangabe')).toEqual([])
    expect(meanings(words, 'Girokonto')).toEqual([])
  })

  it('keeps overlapping parts of one compound', () => {
    expect(meanings(matcher({ value: 'wert*', date: '*datum' }), 'Wertdatum')).toEqual(['date', 'value'])
  })

  it('takes a pattern behind = for the whole text alone', () => {
    const words = matcher({ fee: '=charge' })
    expect(meanings(words, 'Charge')).toEqual(['fee'])
    expect(meanings(words, 'Charge card')).toEqual([])
  })

  it('finds two letters of joined scripts anywhere, and one letter as a whole', () => {
    const words = matcher({ date: '日付', in: '入', balance: '残高', amount: '금액' })
    expect(meanings(words, 'お取引日付')).toEqual(['date'])
    expect(meanings(words, '入')).toEqual(['in'])
    expect(meanings(words, '入力')).toEqual([])
    expect(meanings(words, '거래 금액(원)')).toEqual(['amount'])
    expect(meanings(words, '差引残高（円）')).toEqual(['balance'])
  })

  it('finds Korean and Thai though blanks stand elsewhere', () => {
    const words = matcher({ balance: '거래 후 잔액', closing: 'ยอดคงเหลือ' })
    expect(meanings(words, '거래후잔액')).toEqual(['balance'])
    expect(meanings(words, '거래 후 잔액')).toEqual(['balance'])
    expect(meanings(words, 'ยอดคงเหลือ (บาท)')).toEqual(['closing'])
  })

  it('finds signs where they stand alone', () => {
    const words = matcher({ in: '+', out: '-' })
    expect(meanings(words, '+')).toEqual(['in'])
    expect(meanings(words, ' - ')).toEqual(['out'])
    expect(meanings(words, '+ -')).toEqual([])
  })

  it('says how much of a text is covered', () => {
    const words = matcher({ fee: 'bank fee' })
    expect(words.find('Bank fee')).toEqual([{ meaning: 'fee', language: 'x', length: 8, whole: true }])
    expect(words.find('Monthly bank fee')).toMatchObject([{ length: 8, whole: false }])
  })

  it('gives each meaning of each language once', () => {
    const words = new Matcher([
      { meaning: 'date', language: 'de', patterns: 'datum' },
      { meaning: 'date', language: 'nl', patterns: 'datum' },
    ])
    expect(words.find('datum datum')).toHaveLength(2)
  })
})
