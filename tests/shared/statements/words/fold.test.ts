import { describe, expect, it } from 'vitest'
import { fold, isJoined, wordsOf } from '../../../../shared/statements/words/fold'

describe('fold', () => {
  it.each([
    ['Débito', 'debito'],
    ['ÜBERWEISUNG', 'uberweisung'],
    ['Größe', 'grosse'],
    ['Kwota płatności', 'kwota platnosci'],
    ['İşlem', 'islem'],
    ['ışık', 'isik'],
    ['Ｄａｔｅ', 'date'],
    ['Bokført', 'bokfort'],
    ['ａｍｏｕｎｔ（円）', 'amount(円)'],
  ])('writes %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each(['が', 'ぱ', '각', 'ยอดคงเหลือ'])('keeps the marks of %s, which make other letters', (text) => {
    expect(fold(text)).toBe(text)
  })

  it('changes nothing that is folded', () => {
    for (const text of ['Débito', 'Größe', '거래일', 'ยอดคงเหลือ', 'Ημερομηνία', 'Сумма'])
      expect(fold(fold(text))).toBe(fold(text))
  })
})

describe('wordsOf', () => {
  it.each([
    ['Transaction Date', ['transaction', 'date']],
    ['bookingDate', ['booking', 'date']],
    ['RunningBal.', ['running', 'bal']],
    ['transaction_id', ['transaction', 'id']],
    ['Soll/Haben', ['soll', 'haben']],
    ["data dell'operazione", ['data', 'dell', 'operazione']],
    ['Amount2', ['amount', '2']],
    ['#Data księgowania', ['data', 'ksiegowania']],
    ['', []],
    ['--', []],
  ])('parts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})

describe('isJoined', () => {
  it.each([
    ['거래금액', true],
    ['残高', true],
    ['ยอดเงิน', true],
    ['Saldo', false],
    ['Сумма', false],
    ['المبلغ', false],
  ])('%s: %s', (text, joined) => {
    expect(isJoined(text)).toBe(joined)
  })
})
