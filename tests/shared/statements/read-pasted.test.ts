import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { readPasted } from '../../../shared/statements/read-pasted'

const today = '2026-01-10' as Day

describe('readPasted', () => {
  it('reads cells copied from a sheet', async () => {
    const { drafts, format } = await readPasted(
      'Date\tDetails\tAmount (EUR)\n2026-01-02\tCafé\t-4.50\n',
      today,
    )
    expect(format?.id).toBe('generic')
    expect(drafts).toMatchObject([{ day: '2026-01-02', amount: -450, currency: 'EUR', text: 'Café' }])
  })

  it('reads a table copied from a page, whatever character set it claims', async () => {
    const page =
      '<meta charset="euc-kr"><table><tr><th>이용업체명</th><th>결제일시</th><th>금액</th><th>상태</th></tr>' +
      '<tr><td>넥슨</td><td>2026-01-02 10:00</td><td>5,000원</td><td>결제완료</td></tr></table>'
    const { drafts, format } = await readPasted(page, today)
    expect(format?.id).toBe('korean-carrier')
    expect(drafts).toMatchObject([{ amount: -5000, counterparty: '넥슨', kind: 'carrier-charge' }])
  })

  it('dates a message without a year within the last twelve months', async () => {
    const { drafts } = await readPasted(
      '[Web발신]\n[KT] 소액결제 안내\n12/30 23:10\n넥슨 11,000원\n[Web발신]\n[KT] 소액결제 안내\n01/09 08:00\n구글 900원',
      today,
    )
    expect(drafts.map(({ day, time, amount, counterparty }) => [day, time, amount, counterparty])).toEqual([
      ['2025-12-30', '23:10', -11_000, '넥슨'],
      ['2026-01-09', '08:00', -900, '구글'],
    ])
  })

  it('takes no other message for a charge', async () => {
    const { drafts, format } = await readPasted('[KT] 데이터 5GB 중 1GB 남음\n12/30 요금 55,000원', today)
    expect(format).toBeNull()
    expect(drafts).toEqual([])
  })
})
