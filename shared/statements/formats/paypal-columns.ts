import { column, columnUnless, optional } from '../header'

/*
 * PayPal heads its files in the language of the account. Names seen in files stand first; the others are PayPal's own
 * words in its other languages.
 */

/** Columns of both PayPal exports, in the languages they come in; both call most things alike. */
export const paypalColumns = {
  date: column(
    'Date', 'Datum', 'Data', '日付', 'Fecha', 'Dato', 'Dátum', 'Päivämäärä', 'Päiväys', 'Tarih', 'Ημερομηνία', 'Дата',
    '날짜', '日期', 'วันที่', 'Tanggal', 'Ngày', 'תאריך', 'Dată', 'Kuupäev',
  ),
  time: optional(
    'Time', 'Uhrzeit', 'Orario', 'Heure', '時間', 'Hora', 'Tijd', 'Čas', 'Godzina', 'Czas', 'Tid', 'Kello', 'Aika',
    'Klokkeslæt', 'Klokkeslett', 'Időpont', 'Idő', 'Ora', 'Saat', 'Ώρα', 'Время', 'Час', '시간', '时间', 'เวลา', 'Waktu',
    'Giờ', 'שעה', 'Kellaaeg',
  ),
  zone: optional(
    'TimeZone', 'Zeitzone', 'Fuso orario', 'Fuseau horaire', 'タイムゾーン', 'Zona horaria', 'Tijdzone', 'Časové pásmo',
    'Strefa czasowa', 'Fuso horário', 'Tidszon', 'Tidszone', 'Tidssone', 'Aikavyöhyke', 'Időzóna', 'Fus orar',
    'Saat dilimi', 'Ζώνη ώρας', 'Часовой пояс', 'Часовий пояс', '시간대', '时区', '時區', 'เขตเวลา', 'Zona waktu',
    'Múi giờ', 'אזור זמן', 'Часова зона', 'Ajavöönd',
  ),
  name: optional(
    'Name', 'Nome', 'Nom', '名前', 'Nombre', 'Naam', 'Meno', 'Jméno', 'Název', 'Nazwa', 'Imię i nazwisko', 'Namn', 'Navn',
    'Nimi', 'Név', 'Nume', 'Ad', 'Όνομα', 'Имя', 'Ім’я', '이름', '名称', '姓名', 'ชื่อ', 'Nama', 'Tên', 'שם',
  ),
  currency: column(
    'Currency', 'Währung', 'Valuta', 'Devise', '通貨', 'Divisa', 'Mena', 'Měna', 'Waluta', 'Moneda', 'Moeda', 'Valuutta',
    'Pénznem', 'Monedă', 'Para birimi', 'Νόμισμα', 'Валюта', '통화', '币种', '货币', '幣別', 'สกุลเงิน', 'Mata uang',
    'Loại tiền tệ', 'מטבע', 'Valuuta',
  ),
  gross: columnUnless(
    'net',
    'Gross', 'Brutto', 'Lordo', 'Avant commission', 'Brut', '合計', 'Bruto', 'Hrubá suma', 'Hrubá částka', 'Brutt', 'Bruttó',
    'Brüt', 'Μικτό', 'Брутто', 'Брутто-сумма', '총액', '总额', '總額', 'ยอดรวม', 'Kotor', 'ברוטו', 'Bruttosumma', 'Bruttobeløb',
    'Amount', 'Importo', 'Betrag', 'Importe', 'Montant', 'Bedrag', 'Kwota', 'Valor', 'Suma', 'Částka', 'Belopp', 'Beløb',
    'Beløp', 'Összeg', '金額', '금액', '金额',
  ),
  fee: optional(
    'Fee', 'Fees', 'Gebühr', 'Entgelt', 'Tariffa', 'Commission', 'Frais', '手数料', 'Tarifa', 'Kosten', 'Comisión',
    'Poplatok', 'Poplatek', 'Opłata', 'Taxa', 'Avgift', 'Gebyr', 'Kulu', 'Maksu', 'Díj', 'Taxă', 'Comision', 'Ücret',
    'Χρέωση', 'Комиссия', 'Комісія', 'Такса', '수수료', '费用', '手續費', '手续费', 'ค่าธรรมเนียม', 'Biaya', 'Phí', 'עמלה', 'Tasu',
  ),
  net: optional(
    'Net', 'Netto', '正味', 'Neto', 'Líquido', 'Nett', 'Nettó', 'Čistá suma', 'Čistá částka', 'Čisté', 'Καθαρό', 'Нетто',
    'Нетто-сумма', '순액', '净额', '淨額', 'ยอดสุทธิ', 'Bersih', 'נטו', 'Nettosumma', 'Nettobeløb', 'Total',
  ),
  id: optional(
    'Transaction ID', 'Transaktionscode', 'Codice transazione', 'Numéro de transaction', 'N° de transaction', '取引ID',
    'Id. de transacción', 'ID de transacción', 'Transactiereferentie', 'ID transakcie', 'ID transakce',
    'Numer transakcji', 'Identyfikator transakcji', 'ID da transação', 'Transaktions-ID', 'Transaktionsnummer',
    'Transaksjons-ID', 'Tapahtumatunnus', 'Tranzakcióazonosító', 'ID tranzacție', 'İşlem Kodu', 'İşlem No',
    'Αναγνωριστικό συναλλαγής', 'Идентификатор операции', 'Код операции', '거래 ID', '交易号', '交易編號', '交易ID',
    'รหัสธุรกรรม', 'ID Transaksi', 'ID giao dịch', 'מזהה עסקה',
  ),
  balance: optional(
    'Balance', 'Guthaben', 'Saldo', 'Solde', '残高', 'Zostatok', 'Zůstatek', 'Egyenleg', 'Sold', 'Bakiye', 'Υπόλοιπο',
    'Баланс', 'Остаток', '잔액', '余额', '餘額', 'ยอดคงเหลือ', 'Saldo akhir', 'Số dư', 'יתרה', 'Jääk',
  ),
} as const // prettier-ignore

/** What only the activity download has. */
export const paypalActivityColumns = {
  type: optional(
    'Type', 'Typ', 'Tipo', 'タイプ', 'Tyyppi', 'Típus', 'Tip', 'Tür', 'Τύπος', 'Тип', '유형', '类型', '類型', 'ประเภท', 'Jenis',
    'Loại', 'סוג', 'Tüüp',
  ),
  status: columnUnless(
    'impact',
    'Status', 'Stato', 'État', 'ステータス', 'Estado', 'Stav', 'Tila', 'Állapot', 'Stare', 'Durum', 'Κατάσταση', 'Статус',
    'Состояние', 'Стан', '상태', '状态', '狀態', 'สถานะ', 'Trạng thái', 'סטטוס', 'Olek',
  ),
  impact: optional(
    'Balance Impact',
    'Auswirkung auf Guthaben',
    'Impatto sul saldo',
    'Impact sur le solde',
    'Effect op saldo',
    'Vplyv na zostatok',
    'Dopad na zůstatek',
    'Wpływ na saldo',
    'Impacto en el saldo',
    'Impacto no saldo',
  ),
} as const // prettier-ignore
