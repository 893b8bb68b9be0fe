import { describe, expect, it } from 'vitest'
import { recogniseCashing } from '../../../shared/routes/carrier-cashing'

describe('recogniseCashing', () => {
  it.each([
    '소액결제 현금화',
    '소 액 결 제 - 현 금 화',
    '소액결제\u200b현금\u200d화',
    '소액.결제.현금.화 24시간',
    '소액ㅋ결ㅋ제 현금화',
    '휴대폰깡',
    '휴대폰 결제 한도를 현금으로 바꿔 드립니다',
    '콘텐츠깡',
    '정보이용료 현금화 90%',
    '구글 정보 이용료 현금화',
    '소액결재 현금화',
    '문화상품권을 소액결제로 사서 매입',
    '폰테크',
    '핸드폰 내구제',
    'carrier billing cash out',
    'Carrier-Billing Cash-Out',
    'cash out your phone bill',
    'Turn carrier billing into cash',
    'micropayment cashing',
    'ｃａｒｒｉｅｒ　ｂｉｌｌｉｎｇ　ｃａｓｈｉｎｇ',
    'саrriеr billing cash out',
    'buy gift cards with carrier billing and sell them',
    'キャリア決済 現金化',
    'キャリア決済で買ったギフト券を買取',
    'ｷｬﾘｱ決済現金化',
    '携帯決済の現金化',
    'まとめて支払い 現金化',
    '소액결제로 급하게 현금 만들기',
    '소액결제로 산 상품권 되팔기',
    'get instant cash from your phone bill',
    'carrier billing into money',
    'スマホ料金 現金化',
    '携帯決済枠をお金にする方法',
  ])('recognises carrier-billing cashing in “%s”', (text) => {
    expect(recogniseCashing([text])).toBe('carrier-cashing')
  })

  it.each([
    '카드깡',
    '신용카드 현금화',
    '상품권깡',
    '카드 한도 현금화',
    'credit card cash out',
    'credit-card cashing',
    'turn your credit card limit into cash',
    'クレジットカード現金化',
    'ショッピング枠の現金化',
    '後払い現金化',
  ])('recognises card cashing in “%s”', (text) => {
    expect(recogniseCashing([text])).toBe('card-cashing')
  })

  it.each(['현금화 업체', '매입 전문 업체', '現金化業者', '現金化優良店', '先払い買取', 'cash-out service'])(
    'recognises a shop that lives on it in “%s”',
    (text) => {
      expect(recogniseCashing([text])).toBe('cash-out-shop')
    },
  )

  it('reads several fields as one', () => {
    expect(recogniseCashing(['소액결제', '', '현금화'])).toBe('carrier-cashing')
  })

  it.each([
    '소액결제 취소',
    '소액결제 환불',
    '소액결제 취소하고 현금으로 돌려받기',
    '휴대폰 소액결제',
    '휴대폰 소액결제 차단',
    '소액결제 현금영수증',
    '소액결제 한도 조회',
    '소액결제 미납 요금 즉시 입금',
    '통신사 결제 할인',
    '휴대폰 요금 현금 납부',
    'pay the phone bill in cash',
    'Google Play, carrier billing, paid with next bill',
    '携帯料金の支払い',
    'キャリア決済の利用明細',
    '휴대폰 결제 새우깡',
    '스마트폰 깡통전화',
    '신용카드 전표 매입',
    '신용카드 결제 취소',
    '포인트 현금화',
    '소액 현금 인출',
    'carrier billing refund',
    'refund of a phone bill to cash balance',
    'carrier billing cashback',
    'credit card cash advance',
    'credit card to Cash App',
    'Cash out to debit card',
    'cash withdrawal at an agent',
    'mobile money cash out',
    'キャリア決済 返金',
    'キャリア決済のキャンセル',
    'ポイントを現金に',
    '',
  ])('does not take “%s” for it', (text) => {
    expect(recogniseCashing([text])).toBeNull()
  })
})
