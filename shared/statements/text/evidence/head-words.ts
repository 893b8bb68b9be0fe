/**
 * Words beyond ASCII that head columns or name bookings, by language, in small letters: a few of them, decoded, say more than
 * any statistics of letters.
 */
const words = `
  währung empfänger begünstigter überweisung gläubiger kontoführung für gebühr rückgabe
  libellé débit crédit opération bénéficiaire référence numéro intérêts prélèvement
  descripción operación número categoría nómina comisión devolución
  descrição transação lançamento após cartão crédito débito histórico contabilístico transferência
  disponibilità attività
  bogføringsdato beløb overførsel bokført bokføringsdato beløp lønn overføring
  bokföringsdag bokföringsdatum överföring insättning köp
  kirjauspäivä määrä käteisnosto päivämäärä
  skýring upphæð staða
  księgowania tytuł płatność opłata wpłata wypłata środków przychodzący
  částka měna zůstatek účtu název zpráva příjemce zaúčtování úhrada
  čiastka názov účet účtu správa prijímateľ prijímateľa dátum príjemca
  összeg könyvelés közlemény dátuma dátum átutalás számla jóváírás terhelés összege
  plačilo plačila računa plaćanja račun plaćanje knjiženja
  sumă tranzacţie tranzacţiei plată încasare
  açıklama işlem tutarı ödeme karşı adı işlemler
  gavėjas paaiškinimai mokėtojas mokėjimo sąskaita sąskaitos
  saņēmējs maksājuma mērķis pārskaitījums
  kuupäev ülekanne jääk täpsustus
  дата сумма описание остаток операции операция операций валюта счёт счета зачисление списание перевод
  сума опис залишок операції операція переказ рахунок категорія
  основание салдо превод такса датум износ опис стање исплата уплата
  ημερομηνία ποσό περιγραφή υπόλοιπο αιτιολογία χρέωση πίστωση
  תאריך תיאור חובה זכות יתרה סכום אסמכתא
  التاريخ المبلغ الرصيد الوصف مدين دائن
  วันที่ รายการ ยอดเงิน คงเหลือ จำนวนเงิน ถอน ฝาก
  거래 금액 일자 일시 잔액 입금 출금 적요 내용 합계 이용 결제
  日付 年月日 金額 取引 残高 内容 摘要 入金 出金 お預 お支払 引出
  交易 金额 时间 余额 支出 收入 状态 对方 日期 订单 摘要
  交易 日期 餘額 支出 存入 帳號 備註
`

const pattern = new RegExp(
  [...new Set(words.trim().split(/\s+/))]
    // The longer word is looked for before the one within it.
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'gu',
)

/** How many different words of that kind stand in a text, five at most. */
export const headWordsIn = (text: string): number =>
  Math.min(5, new Set(text.toLowerCase().match(pattern)).size)
