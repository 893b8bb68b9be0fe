import { describe, expect, it } from 'vitest'
import { characterMaps } from '../../../../shared/cli/character-maps'
import { unpaced } from '../../../../shared/statements/pace'
import { readPdf } from '../../../../shared/statements/tables/pdf'
import { pdfTable } from '../../../../shared/statements/tables/pdf-rows'
import { type Drawn, type DrawnColumn, drawRow as row, writePdf } from '../../../support/write-pdf'

/* Invented statements as banks and cards lay them out: what a person sees in a cell must come out in that cell. */

const left = (x: number): DrawnColumn => ({ x })
const right = (x: number): DrawnColumn => ({ x, right: true })
const text = (x: number, y: number, said: string): Drawn => ({ x, y, text: said })

type Pages = readonly (readonly Drawn[])[]

/** The cells of the table, empty ones shown as a dot. */
async function read(pages: Pages, font?: Parameters<typeof writePdf>[1]): Promise<readonly string[]> {
  const { rows } = pdfTable(await readPdf(writePdf(pages, font), { pace: unpaced, characterMaps }))
  return rows.map(({ cells }) => cells.map((cell) => cell || '·').join(' | '))
}

describe('a statement in PDF', () => {
  it('in German, without years, each row of several lines, with a head and a foot on each page', async () => {
    const c = [left(40), left(100), right(430), right(540)]
    const balance = [left(100), right(540)]
    const head = row(c, 80, ['Datum', 'Erläuterung', 'Soll EUR', 'Haben EUR'])
    const first = [
      text(40, 40, 'Kontoauszug 3/2026'),
      ...head,
      ...row(balance, 100, ['Kontostand am 31.01.2026', '1.234,56']),
      ...row(c, 120, ['02.02.', 'Lastschrift', '49,90', '']),
      text(100, 131, 'Stadtwerke Musterstadt'),
      text(100, 142, 'Vertrag 12345 Abschlag 02/2026'),
      ...row(c, 160, ['03.02.', 'Gutschrift', '', '2.500,00']),
      text(100, 171, 'Lohn Februar'),
      ...row(c, 190, ['04.02.', 'Kartenzahlung', '1.012,35', '']),
      text(100, 201, 'Möbel Beispiel GmbH'),
      text(40, 800, 'Seite 1 von 2'),
      text(300, 800, 'Beispielbank AG'),
    ]
    const second = [
      text(40, 40, 'Kontoauszug 3/2026'),
      ...head,
      ...row(c, 100, ['05.02.', 'Entgelt', '3,50', '']),
      text(100, 111, 'Kontoführung'),
      ...row(balance, 140, ['Kontostand am 28.02.2026', '2.668,81']),
      text(40, 800, 'Seite 2 von 2'),
    ]
    expect(await read([first, second])).toEqual([
      'Kontoauszug 3/2026',
      'Datum | Erläuterung | Soll EUR | Haben EUR',
      '· | Kontostand am 31.01.2026 | · | 1.234,56',
      '02.02. | Lastschrift Stadtwerke Musterstadt Vertrag 12345 Abschlag 02/2026 | 49,90 | ·',
      '03.02. | Gutschrift Lohn Februar | · | 2.500,00',
      '04.02. | Kartenzahlung Möbel Beispiel GmbH | 1.012,35 | ·',
      'Seite 1 von 2 Beispielbank AG',
      'Kontoauszug 3/2026',
      'Datum | Erläuterung | Soll EUR | Haben EUR',
      '05.02. | Entgelt Kontoführung | 3,50 | ·',
      '· | Kontostand am 28.02.2026 | · | 2.668,81',
      'Seite 2 von 2',
    ])
  })

  it('in English, its heads set to the left and its amounts to the right', async () => {
    const heads = [left(40), left(110), left(350), left(420), left(490)]
    const c = [left(40), left(110), right(400), right(470), right(550)]
    const page = [
      ...row(heads, 80, ['Date', 'Description', 'Paid out', 'Paid in', 'Balance']),
      ...row(c, 95, ['', 'Balance brought forward', '', '', '1,000.00']),
      ...row(c, 107, ['01 Feb 26', 'DIRECT DEBIT WATER COMPANY LTD', '23.10', '', '976.90']),
      ...row(c, 119, ['02 Feb 26', 'CARD PAYMENT TO SHOP ON 31 JAN', '7.99', '', '968.91']),
      ...row(c, 131, ['03 Feb 26', 'SALARY ACME', '', '2,100.00', '3,068.91']),
      ...row(c, 143, ['', 'Balance carried forward', '', '', '3,068.91']),
      text(40, 800, 'Page 1 of 1'),
    ]
    expect(await read([page])).toEqual([
      'Date | Description | Paid out | Paid in | Balance',
      '· | Balance brought forward | · | · | 1,000.00',
      '01 Feb 26 | DIRECT DEBIT WATER COMPANY LTD | 23.10 | · | 976.90',
      '02 Feb 26 | CARD PAYMENT TO SHOP ON 31 JAN | 7.99 | · | 968.91',
      '03 Feb 26 | SALARY ACME | · | 2,100.00 | 3,068.91',
      '· | Balance carried forward | · | · | 3,068.91',
      'Page 1 of 1',
    ])
  })

  it('of an American card, with sections and their totals', async () => {
    const c = [left(40), left(100), left(160), right(540)]
    const page = [
      ...row([left(40), right(300)], 55, ['Previous Balance', '$250.00']),
      ...row(c, 90, ['Trans Date', 'Post Date', 'Description', 'Amount']),
      text(40, 105, 'Payments and Other Credits'),
      ...row(c, 117, ['01/05', '01/06', 'PAYMENT - THANK YOU', '-$250.00']),
      text(40, 135, 'Purchases'),
      ...row(c, 147, ['01/08', '01/09', 'COFFEE HOUSE SEATTLE WA', '$12.45']),
      ...row(c, 159, ['01/10', '01/11', 'AIRLINE TICKETS 0012345678901', '$300.00']),
      ...row([left(160), right(540)], 175, ['TOTAL PURCHASES FOR THIS PERIOD', '$312.45']),
    ]
    expect(await read([page])).toEqual([
      'Previous Balance | $250.00',
      'Trans Date | Post Date | Description | Amount',
      'Payments and Other Credits',
      '01/05 | 01/06 | PAYMENT - THANK YOU | -$250.00',
      'Purchases',
      '01/08 | 01/09 | COFFEE HOUSE SEATTLE WA | $12.45',
      '01/10 | 01/11 | AIRLINE TICKETS 0012345678901 | $300.00',
      '· | · | TOTAL PURCHASES FOR THIS PERIOD | $312.45',
    ])
  })

  it('in French, with blanks inside amounts', async () => {
    const c = [left(40), left(90), left(140), right(450), right(540)]
    const page = [
      ...row(c, 80, ['Date', 'Valeur', 'Opération', 'Débit', 'Crédit']),
      ...row(c, 110, ['02/02', '02/02', 'PRLV SEPA EDF', '1 049,90', '']),
      text(140, 120, 'REF 123 456 789'),
      ...row(c, 135, ['03/02', '04/02', 'VIR RECU DE M DUPONT', '', '12 500,00']),
      ...row(c, 150, ['05/02', '05/02', 'CARTE 04/02 BOULANGERIE', '3,20', '']),
      ...row([left(140), right(450), right(540)], 170, ['TOTAL', '1 053,10', '12 500,00']),
    ]
    expect(await read([page])).toEqual([
      'Date | Valeur | Opération | Débit | Crédit',
      '02/02 | 02/02 | PRLV SEPA EDF REF 123 456 789 | 1 049,90 | ·',
      '03/02 | 04/02 | VIR RECU DE M DUPONT | · | 12 500,00',
      '05/02 | 05/02 | CARTE 04/02 BOULANGERIE | 3,20 | ·',
      '· | · | TOTAL | 1 053,10 | 12 500,00',
    ])
  })

  it('in Korean', async () => {
    const c = [left(40), left(130), left(230), right(400), right(470), right(550)]
    const heads = [left(40), left(130), left(230), left(370), left(440), left(525)]
    const page = [
      text(40, 55, '조회기간 : 2026.02.01 ~ 2026.02.28'),
      ...row(heads, 80, ['거래일시', '적요', '기재내용', '출금(원)', '입금(원)', '잔액(원)']),
      ...row(c, 95, ['2026.02.02 10:11', '체크카드', '별마트 강남점', '12,300', '', '987,700']),
      ...row(c, 108, ['2026.02.03 11:00', '타행이체', '김하늘', '', '500,000', '1,487,700']),
      ...row(c, 121, ['2026.02.04 12:30', '이자', '예금이자', '', '15', '1,487,715']),
      ...row([left(230), right(400), right(470)], 140, ['합계', '12,300', '500,015']),
    ]
    expect(await read([page], 'korean')).toEqual([
      '조회기간 : 2026.02.01 ~ 2026.02.28',
      '거래일시 | 적요 | 기재내용 | 출금(원) | 입금(원) | 잔액(원)',
      '2026.02.02 10:11 | 체크카드 | 별마트 강남점 | 12,300 | · | 987,700',
      '2026.02.03 11:00 | 타행이체 | 김하늘 | · | 500,000 | 1,487,700',
      '2026.02.04 12:30 | 이자 | 예금이자 | · | 15 | 1,487,715',
      '· | · | 합계 | 12,300 | 500,015 | ·',
    ])
  })

  it('in Japanese, a text of two lines joined without a blank', async () => {
    const c = [left(40), left(120), right(380), right(460), right(550)]
    const heads = [left(40), left(120), left(320), left(400), left(510)]
    const page = [
      ...row(heads, 80, ['お取引日', '摘要', 'お支払金額', 'お預り金額', '残高']),
      ...row(c, 95, ['2026年2月2日', 'ホシゾラスト', '1,280', '', '98,720']),
      text(120, 105, 'ア'),
      ...row(c, 125, ['2026年2月3日', '振込', '', '250,000', '348,720']),
    ]
    expect(await read([page], 'japanese')).toEqual([
      'お取引日 | 摘要 | お支払金額 | お預り金額 | 残高',
      '2026年2月2日 | ホシゾラストア | 1,280 | · | 98,720',
      '2026年2月3日 | 振込 | · | 250,000 | 348,720',
    ])
  })
})
