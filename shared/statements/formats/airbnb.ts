import { type Minor, minor, zero } from '../../money/money'
import { negate } from '../../money/negate'
import { column, optional } from '../header'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft, orNull } from '../make-draft'
import { statusOf } from '../status-words'
import { tableFormat } from '../table-format'

const kinds: KindWords = [
  ['adjustment', /adjustment|resolution|cancellation|anpassung|korrektur|mediation|stornierung|ajustement|résolution|annulation|ajuste|resolución|cancelación|modifica|rettifica|risoluzione|cancellazione|resolução|cancelamento|aanpassing|annulering|korekta|anulowan|調整|解決|キャンセル|조정|취소|해결/i],
] // prettier-ignore

/** Types of rows in which money goes to the bank. Where the file has its own column for them, that says so better. */
const payouts =
  /^(?:payout|auszahlung|versement|virement|pago|cobro|pagamento|liquidazione|repasse|uitbetaling|wypłata|utbetalning|udbetaling|utbetaling|výplata|受取金|送金|支払い|대금|지급|收款|付款)/i

/**
 * Airbnb, transaction history, in the language of the account. Rows of earnings (`Amount`) and of payouts (`Paid out`)
 * state the same money, once as it comes in and once as it goes to the bank; in some countries payouts state none. The
 * service fee is already taken off. A long stay is paid month by month under one confirmation code, so the code is part of
 * the text and no identity. Seen 2014 to 2026.
 */
export const airbnb = tableFormat({
  info: {
    id: 'airbnb',
    label: 'Airbnb transaction history (CSV)',
    provider: 'airbnb',
    accountKind: 'platform',
    accountName: 'Airbnb',
  },
  columns: {
    day: column('Date', 'Datum', 'Fecha', 'Data', '日付', '날짜', '日期'),
    type: column('Type', 'Typ', 'Art', 'Tipo', 'Rodzaj', 'Soort', 'タイプ', '種類', '유형', '类型'),
    code: optional(
      'Confirmation code',
      'Bestätigungscode',
      'Buchungscode',
      'Code de confirmation',
      'Código de confirmación',
      'Codice di conferma',
      'Código de confirmação',
      'Bevestigingscode',
      'Kod potwierdzenia',
      'Bekräftelsekod',
      'Bekræftelseskode',
      '確認コード',
      '予約コード',
      '예약 코드',
      '확인 코드',
      '确认码',
    ),
    start: optional(
      'Start date',
      'Startdatum',
      'Date de début',
      'Fecha de inicio',
      'Data di inizio',
      'Data de início',
      'Begindatum',
      'Data rozpoczęcia',
      '開始日',
      '시작일',
      '开始日期',
    ),
    nights: optional(
      'Nights',
      'Nächte',
      'Nuits',
      'Noches',
      'Notti',
      'Noites',
      'Nachten',
      'Noce',
      'Nätter',
      'Nætter',
      '泊数',
      '숙박일수',
      '晚数',
    ),
    guest: optional(
      'Guest',
      'Gast',
      'Voyageur',
      'Huésped',
      'Viajero',
      'Ospite',
      'Hóspede',
      'Gość',
      'Gäst',
      'Gæst',
      'ゲスト',
      '게스트',
      '房客',
    ),
    listing: optional(
      'Listing',
      'Inserat',
      'Unterkunft',
      'Annonce',
      'Logement',
      'Anuncio',
      'Alojamiento',
      'Annuncio',
      'Anúncio',
      'Advertentie',
      'Accommodatie',
      'Oferta',
      'Boende',
      'リスティング',
      '숙소',
      '房源',
    ),
    details: optional(
      'Details',
      'Détails',
      'Detalles',
      'Dettagli',
      'Detalhes',
      'Szczegóły',
      'Detaljer',
      '詳細',
      '세부정보',
      '详情',
    ),
    reference: optional(
      'Reference code',
      'Reference',
      'Referenzcode',
      'Referenznummer',
      'Code de référence',
      'Numéro de référence',
      'Código de referencia',
      'Codice di riferimento',
      'Código de referência',
      'Referentiecode',
      'Numer referencyjny',
    ),
    currency: column(
      'Currency',
      'Währung',
      'Devise',
      'Moneda',
      'Divisa',
      'Valuta',
      'Moeda',
      'Waluta',
      '通貨',
      '통화',
      '货币',
    ),
    amount: column(
      'Amount',
      'Betrag',
      'Montant',
      'Monto',
      'Importe',
      'Importo',
      'Valor',
      'Bedrag',
      'Kwota',
      'Belopp',
      'Beløb',
      '金額',
      '금액',
      '金额',
    ),
    paid: optional(
      'Paid out',
      'Ausgezahlt',
      'Ausbezahlt',
      'Auszahlung',
      'Versé',
      'Versements',
      'Montant versé',
      'Cobrado',
      'Pagado',
      'Abonado',
      'Pagato',
      'Importo versato',
      'Liquidato',
      'Pago',
      'Uitbetaald',
      'Wypłacono',
      'Utbetalt',
      'Utbetalat',
      'Udbetalt',
      '支払済み',
      '受取金',
      '지급액',
      '已付款',
    ),
    fee: optional(
      'Service fee',
      'Host Fee',
      'Host service fee',
      'Servicegebühr',
      'Gastgeber-Servicegebühr',
      'Frais de service',
      'Frais de service hôte',
      'Tarifa por servicio',
      'Comisión de servicio',
      'Comisión por servicio',
      'Costi del servizio',
      'Commissione di servizio',
      'Taxa de serviço',
      'Servicekosten',
      'Opłata serwisowa',
      'Serviceavgift',
      'Servicegebyr',
      'サービス料',
      '서비스 수수료',
      '服务费',
    ),
    fastFee: optional(
      'Fast pay fee',
      'Gebühr für Schnellzahlung',
      'Schnellauszahlungsgebühr',
      'Frais de paiement rapide',
      'Tarifa por Pago rápido',
      'Comisión por pago rápido',
      'Costo per pagamento rapido',
      'Taxa de pagamento rápido',
      'Kosten voor snelle betaling',
    ),
    status: optional('Status', 'Statut', 'Estado', 'Stato', 'ステータス', '상태', '状态'),
  },
  marks: ['code', 'guest', 'listing', 'amount'],
  date: 'day',
  amounts: ['amount', 'paid', 'fee'],
  begin: () => ({
    row: (cells) => {
      const [earned, paid] = [cells.text('amount'), cells.text('paid')]
      if (earned === '' && paid === '') return 'zero'
      const currency = cells.currency('currency')
      const type = cells.text('type')
      const isPayout = paid !== '' && (earned === '' || payouts.test(type))
      const amount: Minor = isPayout ? negate(cells.amount('paid', currency)) : amountOf(earned)
      const fee = cells.amountIfAny('fee', currency) ?? zero
      const fastFee = cells.amountIfAny('fastFee', currency) ?? zero
      const goesOut = isPayout || (payouts.test(type) && cells.text('code') === '')
      return makeDraft({
        line: cells.line,
        day: cells.day('day'),
        amount,
        currency,
        fee: minor(Math.abs(fee) + Math.abs(fastFee)),
        kind: goesOut ? 'withdrawal' : kindBy(kinds, type, amount),
        status: statusOf(cells.text('status')) ?? 'posted',
        text: [type, cells.text('code'), cells.first('listing', 'details')].filter(Boolean).join(' · '),
        counterparty: orNull(cells.text('guest')),
        reference: orNull(goesOut ? cells.text('reference') : ''),
      })

      /** A payout whose amount stands in the column of earnings goes out too. */
      function amountOf(text: string): Minor {
        const printed = text === '' ? zero : cells.amount('amount', currency)
        return payouts.test(type) && cells.text('code') === '' ? negate(minor(Math.abs(printed))) : printed
      }
    },
  }),
})
