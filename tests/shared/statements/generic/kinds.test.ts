import { describe, expect, it } from 'vitest'
import type { TransactionKind } from '../../../../shared/model'
import { genericKind, kindOfRow, meaningsOf } from '../../../../shared/statements/generic/kinds'
import { minor } from '../../../../shared/money/money'

const rows: readonly (readonly [string, number, TransactionKind])[] = [
  // Fees
  ['Monthly maintenance fee', -500, 'fee'],
  ['Kontoführungsgebühr', -500, 'fee'],
  ['Frais de tenue de compte', -500, 'fee'],
  ['Comisión de mantenimiento', -500, 'fee'],
  ['Tarifa de manutenção', -500, 'fee'],
  ['Commissioni bancarie', -500, 'fee'],
  ['Opłata za prowadzenie rachunku', -500, 'fee'],
  ['Комиссия за обслуживание', -500, 'fee'],
  ['이체 수수료', -500, 'fee'],
  ['振込手数料', -500, 'fee'],
  ['手续费', -500, 'fee'],
  ['Aidat ücreti', -500, 'fee'],
  ['Overdraft Fee', 500, 'refund'],
  // Money given back
  ['Refund Zqx shop', 500, 'refund'],
  ['Rückerstattung Zqx', 500, 'refund'],
  ['Remboursement Zqx', 500, 'refund'],
  ['Reembolso de compra', 500, 'refund'],
  ['Rimborso Zqx', 500, 'refund'],
  ['Zwrot Zqx', 500, 'refund'],
  ['환불 가게', 500, 'refund'],
  ['返金', 500, 'refund'],
  ['退款', 500, 'refund'],
  ['İade', 500, 'refund'],
  // Between accounts of one's own
  ['Transfer to savings', -500, 'transfer'],
  ['Umbuchung', -500, 'transfer'],
  ['Virement interne', -500, 'transfer'],
  ['PAYMENT THANK YOU', 500, 'transfer'],
  // Cash
  ['ATM withdrawal', -500, 'withdrawal'],
  ['Geldautomat', -500, 'withdrawal'],
  ['Retrait DAB', -500, 'withdrawal'],
  ['Retiro cajero', -500, 'withdrawal'],
  ['Bancomat prelievo', -500, 'withdrawal'],
  ['Wypłata z bankomatu', -500, 'withdrawal'],
  ['현금 출금', -500, 'withdrawal'],
  // Interest
  ['Interest paid', 500, 'income'],
  ['Interest charged', -500, 'fee'],
  ['Zinsen', 500, 'income'],
  ['이자', 500, 'income'],
  ['利息', 500, 'income'],
  // Pay
  ['Salary Northwind', 500, 'income'],
  ['Gehalt Nordwind', 500, 'income'],
  ['급여', 500, 'income'],
  ['給与', 500, 'income'],
  ['Salaire mars', 500, 'income'],
  // Purchases and all else
  ['Card purchase Zqx', -500, 'payment'],
  ['Kartenzahlung Zqx', -500, 'payment'],
  ['Zqx', -500, 'payment'],
  ['Zqx', 500, 'income'],
]

describe('the kind of a movement', () => {
  it.each(rows)('%s %i: %s', (text, amount, kind) => {
    expect(genericKind(text, minor(amount))).toBe(kind)
  })

  it('is told by its type where its text says nothing', () => {
    expect(kindOfRow({ text: 'Zqx', type: 'Fee' }, minor(-500))).toBe('fee')
    expect(kindOfRow({ text: 'Zqx', type: 'Refund' }, minor(500))).toBe('refund')
    expect(kindOfRow({ text: 'Zqx', category: 'Bank charges' }, minor(-500))).toBe('fee')
  })

  it('is not told by the bare word transfer in a column of types', () => {
    expect(kindOfRow({ text: 'Ida Fern', type: 'Transfer' }, minor(500))).toBe('income')
    expect(kindOfRow({ text: 'Ida Fern', type: 'Transfer' }, minor(-500))).toBe('payment')
  })

  it('never contradicts the way that money went', () => {
    expect(meaningsOf('Refund', -500)).not.toContain('refund')
    expect(meaningsOf('Salary', -500)).not.toContain('income')
    expect(meaningsOf('Card purchase', 500)).not.toContain('purchase')
    expect(genericKind('Salary advance repaid', minor(-500))).toBe('payment')
  })
})
