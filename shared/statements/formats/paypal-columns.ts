import { column, columnUnless, optional } from '../header'

/** Columns of both PayPal exports, in the languages they come in; both call most things alike. */
export const paypalColumns = {
  date: column('Date', 'Datum', 'Data', '日付', 'Fecha', 'Dato'),
  time: optional('Time', 'Uhrzeit', 'Orario', 'Heure', '時間', 'Hora', 'Tijd'),
  zone: optional(
    'TimeZone',
    'Zeitzone',
    'Fuso orario',
    'Fuseau horaire',
    'タイムゾーン',
    'Zona horaria',
    'Tijdzone',
  ),
  name: optional('Name', 'Nome', 'Nom', '名前', 'Nombre', 'Naam'),
  currency: column('Currency', 'Währung', 'Valuta', 'Devise', '通貨', 'Divisa'),
  gross: columnUnless(
    'net',
    'Gross',
    'Brutto',
    'Lordo',
    'Avant commission',
    'Brut',
    '合計',
    'Bruto',
    'Amount',
    'Importo',
    'Betrag',
  ),
  fee: optional(
    'Fee', 'Fees', 'Gebühr', 'Entgelt', 'Tariffa', 'Commission', 'Frais', '手数料', 'Tarifa', 'Kosten',
  ), // prettier-ignore
  net: optional('Net', 'Netto', '正味', 'Neto', 'Líquido', 'Total'),
  id: optional(
    'Transaction ID', 'Transaktionscode', 'Codice transazione', 'Numéro de transaction', 'N° de transaction', '取引ID',
    'Id. de transacción', 'Transactiereferentie',
  ), // prettier-ignore
  balance: optional('Balance', 'Guthaben', 'Saldo', 'Solde', '残高'),
} as const

/** What only the activity download has. */
export const paypalActivityColumns = {
  type: optional('Type', 'Typ', 'Tipo', 'タイプ'),
  status: columnUnless('impact', 'Status', 'Stato', 'État', 'ステータス', 'Estado'),
  impact: optional(
    'Balance Impact',
    'Auswirkung auf Guthaben',
    'Impatto sul saldo',
    'Impact sur le solde',
    'Effect op saldo',
  ),
} as const
