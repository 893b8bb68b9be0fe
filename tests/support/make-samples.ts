import { writeFileSync } from 'node:fs'
import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js'

/*
 * Writes resources/samples: half a year of an invented illustrator in Seoul who is paid from abroad. Amounts are typed
 * by hand, running balances are computed. Run with `npx tsx tests/support/make-samples.ts`.
 */

const folder = new URL('../../resources/samples/', import.meta.url)

const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(new URL(name, folder), content)

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\r\n') +
  '\r\n'

/** Cents as `1,234.56`. */
const dollars = (cents: number): string => {
  const [whole = '', rest] = (Math.abs(cents) / 100).toFixed(2).split('.')
  return `${cents < 0 ? '-' : ''}${won(Number(whole))}.${rest}`
}

const won = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, ',')

function kakaopay(): void {
  const rows: [string, string, number, string][] = [
    ['2026.11.09 08:12:44', '[+] 이벤트 적립', 1_500, '카카오페이'],
    ['2026.08.22 19:40:03', '[-] 결제', 8_900, '성수동 커피'],
    ['2026.08.14 12:05:51', '[-] 결제', 12_400, '한강문고'],
    ['2026.08.14 12:04:10', '[+] 충전', 30_000, '예시은행 3333'],
    ['2026.08.03 00:00:10', '[-] 적립금 소멸', 800, '카카오페이'],
    ['2026.07.19 21:33:27', '[+] 송금취소', 15_000, '김예시'],
    ['2026.07.18 20:10:09', '[-] 송금', 15_000, '김예시'],
    ['2026.07.02 18:22:41', '[+] 받기', 24_500, '이예시'],
    ['2026.06.21 13:01:15', '[-] 결제', 4_800, '편의점'],
    ['2026.06.21 13:00:58', '[-] 결제', 4_800, '편의점'],
    ['2026.06.11 10:45:00', '[+] 이벤트 적립', 2_000, '카카오페이'],
    ['2026.06.05 09:30:22', '[-] 내계좌로_내보내기', 40_000, '예시은행 3333'],
    ['2026.05.28 17:15:36', '[-] 결제', 21_700, '동네서점'],
    ['2026.05.27 11:02:19', '[+] 충전', 80_000, '예시은행 3333'],
  ]
  write(
    'kakaopay-2026-11.csv',
    `\uFEFF${csv([
      ['거래일시', '거래구분', '거래금액', '계좌 정보 / 결제 정보'],
      ...rows.map(([when, kind, amount, info]) => [when, kind, won(amount), info]),
    ])}`,
  )
}

function paypal(): void {
  type Entry = [day: string, name: string, type: string, currency: 'USD' | 'EUR', gross: number, fee: number]
  const entries: Entry[] = [
    ['05/25/2026', 'Harbor Press', 'Website Payment', 'USD', 32_000, -1_428],
    ['06/03/2026', 'Pixel Fonts', 'PreApproved Payment Bill User Payment', 'USD', -1_200, 0],
    ['06/18/2026', 'Harbor Press', 'Website Payment', 'USD', 18_000, -817],
    ['06/30/2026', '', 'General Withdrawal', 'USD', -45_000, 0],
    ['07/03/2026', 'Pixel Fonts', 'PreApproved Payment Bill User Payment', 'USD', -1_200, 0],
    ['07/21/2026', 'Atelier Nord', 'Mobile Payment', 'EUR', 9_000, -431],
    ['07/22/2026', '', 'General Currency Conversion', 'EUR', -8_000, 0],
    ['07/22/2026', '', 'General Currency Conversion', 'USD', 8_912, 0],
    ['08/03/2026', 'Pixel Fonts', 'PreApproved Payment Bill User Payment', 'USD', -1_200, 0],
    ['08/12/2026', 'Cafe Lumen', 'Account Hold for Open Authorization', 'USD', -1_850, 0],
    ['08/14/2026', 'Cafe Lumen', 'Reversal of General Account Hold', 'USD', 1_850, 0],
    // Nothing at the bank answers it: it is late.
    ['10/14/2026', '', 'General Withdrawal', 'USD', -6_000, -250],
  ]
  const balance = { USD: 0, EUR: 0 }
  const rows = entries.map(([day, name, type, currency, gross, fee], index) => {
    const net = gross + fee
    balance[currency] += net
    const id = `SAMPLE${String(index + 1).padStart(3, '0')}JANDON`
    const impact = net > 0 ? 'Credit' : 'Debit'
    const status = type.startsWith('Account Hold') ? 'Pending' : 'Completed'
    const amounts = [gross, fee, net].map(dollars)
    return [
      day,
      `09:${String(10 + index)}:00`,
      'KST',
      name,
      type,
      status,
      currency,
      ...amounts,
      id,
      dollars(balance[currency]),
      impact,
    ]
  })
  const head =
    'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID,Balance,Balance Impact'
  write('paypal-activity-2026.csv', `\uFEFF${csv([head.split(','), ...rows])}`)
}

function wise(): void {
  type Entry = [
    id: string,
    day: string,
    amount: number,
    text: string,
    who: string,
    fee: number,
    details: string,
  ]
  const entries: Entry[] = [
    [
      'TRANSFER-50001',
      '22-05-2026',
      42_000,
      'Received money from Atelier Nord',
      'Atelier Nord',
      0,
      'TRANSFER',
    ],
    [
      'CARD-50002',
      '06-06-2026',
      -1_290,
      'Card transaction of 12.90 EUR issued by Museum Shop',
      'Museum Shop',
      0,
      'CARD',
    ],
    ['TRANSFER-50003', '17-06-2026', -38_000, 'Sent money to Han Seoyun', 'Han Seoyun', 214, 'TRANSFER'],
    [
      'TRANSFER-50004',
      '15-07-2026',
      15_500,
      'Received money from Atelier Nord',
      'Atelier Nord',
      0,
      'TRANSFER',
    ],
    ['CARD-50005', '29-07-2026', -460, 'Card transaction of 4.60 EUR issued by Bakery', 'Bakery', 0, 'CARD'],
    ['BALANCE-50006', '11-08-2026', -12_000, 'Converted 120.00 EUR to 133.10 USD', '', 61, 'CONVERSION'],
    ['BALANCE_CASHBACK-50007', '31-08-2026', 12, 'Balance cashback', '', 0, 'BALANCE_CASHBACK'],
  ]
  let balance = 0
  const plain = (cents: number): string => (cents / 100).toFixed(2)
  const rows = entries.map(([id, day, amount, text, who, fee, details]) => {
    balance += amount
    const side = amount > 0 ? 'CREDIT' : 'DEBIT'
    return [
      id,
      day,
      `${day} 10:00:00.000`,
      plain(amount),
      'EUR',
      text,
      plain(balance),
      who,
      plain(fee),
      side,
      details,
    ]
  })
  const head =
    'TransferWise ID,Date,Date Time,Amount,Currency,Description,Running Balance,Payee Name,Total fees,Transaction Type,Transaction Details Type'
  write('wise-eur-2026.csv', csv([head.split(','), ...rows.reverse()]))
}

function upwork(): void {
  const entries: [string, string, string, number][] = [
    ['May 29, 2026', 'Fixed Price', 'Picture book, pages 1 to 6', 36_000],
    ['May 29, 2026', 'Service Fee', 'Service Fee for Ref ID 900100001', -3_600],
    ['Jun 10, 2026', 'Withdrawal', 'Transfer to bank xx3333', -32_000],
    ['Jun 10, 2026', 'Withdrawal Fee', 'Direct to Local Bank fee', -99],
    ['Jul 8, 2026', 'Hourly', 'Invoice for 06/29/2026-07/05/2026 - 4:00 hrs @ $25.00/hr', 10_000],
    ['Jul 8, 2026', 'Service Fee', 'Service Fee for Ref ID 900100005', -1_000],
    ['Jul 30, 2026', 'Membership Fee', 'Freelancer Plus', -1_999],
    ['Sep 16, 2026', 'Bonus', 'Thank you', 2_500],
    ['Sep 16, 2026', 'Service Fee', 'Service Fee for Ref ID 900100008', -250],
  ]
  let balance = 0
  const plain = (cents: number): string => (cents / 100).toFixed(2)
  const rows = entries.map(([day, type, text, amount], index) => {
    balance += amount
    const id = String(900_100_001 + index)
    return [
      day,
      id,
      type,
      text,
      '',
      'Han Seoyun',
      'Little Whale Books',
      'Little Whale Books',
      '',
      plain(amount),
      '1',
      'USD',
      plain(balance),
    ]
  })
  const head =
    'Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,ExchangeRate,Currency,Balance'
  write('upwork-transactions-2026.csv', csv([head.split(','), ...rows.reverse()]))
}

function carrier(): void {
  const rows: [string, string, string, string, number, string][] = [
    ['예시웹툰', '콘텐츠', '코인 50개', '2026-11-12 22:41:08', 5_500, '결제완료'],
    ['예시게임즈', '모바일게임', '다이아 300개', '2026-11-03 21:15:30', 6_600, '결제취소'],
    ['예시음악', '정기결제', '월정액', '2026-11-01 03:00:00', 8_690, '결제완료'],
    ['예시운세', '콘텐츠', '오늘의 운세', '2026-10-19 23:02:51', 3_300, '결제완료'],
    ['예시음악', '정기결제', '월정액', '2026-10-01 03:00:00', 8_690, '결제완료'],
  ]
  const total = rows.reduce((sum, [, , , , amount, status]) => sum + (status === '결제완료' ? amount : 0), 0)
  const line = ([shop, service, goods, when, amount, status]: (typeof rows)[number]): string =>
    `<tr>${[shop, service, goods, '다날', when, won(amount), status].map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  const head = ['이용업체명', '이용서비스', '구매상품', '결제대행사', '결제일시', '금액', '상태']
  const page = `<html><head><meta charset="euc-kr"><title>소액결제 이용내역</title></head><body>
<p>총 이용금액 ${won(total)} 원</p>
<table><tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr>
${rows.map(line).join('\n')}
</table></body></html>
`
  write('carrier-micropayments-2026-11.xls', createMultibyteEncoder('euc-kr')(page))
}

function bank(): void {
  const entries: [day: string, type: string, amount: number, name: string][] = [
    ['20260527', 'XFER', -80_000, '카카오페이 충전'],
    ['20260605', 'CREDIT', 40_000, '카카오페이 내보내기'],
    ['20260611', 'CREDIT', 437_760, 'UPWORK ESCROW INC'],
    ['20260618', 'CREDIT', 602_300, 'WISE PAYMENTS'],
    ['20260625', 'DEBIT', -650_000, '월세'],
    // Looks like what came to the wallet the day after, and may be something else.
    ['20260701', 'DEBIT', -25_000, '카카오페이'],
    ['20260702', 'CREDIT', 613_350, 'PAYPAL'],
    ['20260725', 'DEBIT', -43_120, '휴대폰 요금'],
    ['20260814', 'XFER', -30_000, '카카오페이 충전'],
    ['20260904', 'FEE', -1_000, '타행이체 수수료'],
    ['20261025', 'DEBIT', -45_870, '휴대폰 요금'],
    ['20261116', 'INT', 214, '이자'],
  ]
  const opening = 412_000
  const closing = entries.reduce((balance, [, , amount]) => balance + amount, opening)
  const list = entries
    .map(
      ([day, type, amount, name], index) =>
        `<STMTTRN><TRNTYPE>${type}</TRNTYPE><DTPOSTED>${day}</DTPOSTED><TRNAMT>${amount}</TRNAMT><FITID>${day}${String(index + 1).padStart(4, '0')}</FITID><NAME>${name}</NAME></STMTTRN>`,
    )
    .join('\n')
  write(
    'bank-2026.ofx',
    `<?xml version="1.0" encoding="UTF-8"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1</TRNUID><STMTRS><CURDEF>KRW</CURDEF>
<BANKACCTFROM><BANKID>000</BANKID><ACCTID>3333-00-0000000</ACCTID><ACCTTYPE>CHECKING</ACCTTYPE></BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260520</DTSTART><DTEND>20261120</DTEND>
${list}
</BANKTRANLIST><LEDGERBAL><BALAMT>${closing}</BALAMT><DTASOF>20261120</DTASOF></LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`,
  )
}

for (const make of [kakaopay, paypal, wise, upwork, carrier, bank]) make()
