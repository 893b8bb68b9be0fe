import { describe, expect, it } from 'vitest'
import { statusOf } from '../../../shared/statements/status-words'

describe('statusOf', () => {
  it.each([
    'Deferred',
    'Reserved',
    'On hold',
    'On Hold',
    'Pending',
    'PAYMENT PENDING',
    'Unavailable',
    'Not yet available',
    'Zurückgestellt',
    'Ausstehend',
    'En attente',
    'Différé',
    'Pendiente',
    'Diferido',
    'In sospeso',
    'Differito',
    'In behandeling',
    'Uitgesteld',
    'Oczekująca',
    'Odroczono',
    'Uppskjuten',
    '保留中',
    '繰延・保留',
    '보류',
    '待处理',
  ])('takes “%s” for held back', (word) => {
    expect(statusOf(word)).toBe('pending')
  })

  it.each([
    'Completed',
    'Released',
    'Available',
    'processed',
    'Freigegeben',
    'Terminé',
    'Disponible',
    'Dokončené',
    '完了',
    '완료',
  ])('takes “%s” for done', (word) => {
    expect(statusOf(word)).toBe('posted')
  })

  it.each(['Cancelled', 'failed', 'Storniert', 'Annulé', 'Rechazado', 'Odrzucona', '取消', '취소'])(
    'takes “%s” for called off',
    (word) => {
      expect(statusOf(word)).toBe('cancelled')
    },
  )

  it.each(['', 'PAYMENT SENT', 'Lokið'])('says nothing of “%s”', (word) => {
    expect(statusOf(word)).toBeNull()
  })
})
