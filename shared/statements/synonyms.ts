import { knownCurrency } from '../money/currency-codes'
import { plainName } from './plain-name'

/*
 * Names that mean the same at the head of a column, whatever the language of the statement. They stand in for the
 * names a format knows itself, so a language nobody has shown us yet is a word here and no change to any format.
 */
/** Names that head the statements of everybody. */
const common = [
  // When
  'Date|Transaction date|Date and time|Date/time|Datetime|Timestamp|Datum|Buchungstag|Buchungsdatum|Zeitpunkt|Data|Data operazione|Fecha|Fecha de la operación|Date de l’opération|Dato|Päivämäärä|Tarih|Дата|日付|取引日|取引日時|利用日|利用日時|날짜|일자|일시|거래일|거래일자|거래일시|거래 일시|이용일|이용일시|결제일시|결제일자|日期|交易时间|交易日期|交易創建時間|交易创建时间',
  'Time|Uhrzeit|Zeit|Heure|Hora|Ora|Orario|Tijd|Godzina|Czas|Tid|Klokkeslæt|Klokkeslett|Saat|Время|時間|時刻|시간|시각|거래시간|时间|Transaction time',
  // What
  'Type|Transaction type|Kind|Typ|Art|Tipo|Rodzaj|Тип|タイプ|種類|유형|거래 유형|거래유형|类型|類型|交易类型',
  'Status|State|Transaction status|Stato|État|Estado|Stav|Zustand|Состояние|Статус|ステータス|状態|상태|결제상태|状态|狀態|交易状态|当前状态',
  'Description|Details|Transaction details|Narration|Particulars|Beschreibung|Verwendungszweck|Libellé|Descrizione|Descripción|Concepto|Descrição|Omschrijving|Opis|Beskrivning|Beskrivelse|Описание|説明|内容|摘要|설명|내용|적요|거래내용|거래 내용|说明|說明',
  'Title|Titel|Titre|Título|Titolo|標題',
  'Subject|Betreff|Oggetto|Objet|Asunto|Assunto|Onderwerp|Temat|件名|제목|主题',
  'Note|Notes|Memo|Remark|Remarks|Comment|Hinweis|Notiz|Messaggio|Remarque|Nota|Uwaga|Opmerking|備考|비고|메모|备注',
  // Who
  'Name|Nome|Nom|Nombre|Naam|Nazwa|Namn|Navn|Имя|名前|氏名|이름|名称|姓名',
  'Merchant|Merchant name|Payee|Counterparty|Händler|Commerçant|Comercio|Esercente|가맹점|가맹점명|거래처|상호|利用先|取引先|加盟店',
  'Payment method|Funding source|Zahlungsart|Moyen de paiement|Metodo di pagamento|Método de pago|결제수단|결제 수단|取引方法|支払方法',
  'Account|Your account|Account name|Konto|Compte|Cuenta|Conto|Conta|계좌|계좌번호|口座|账户',
  // How much
  'Currency|Currency code|Ccy|Währung|Valuta|Devise|Divisa|Moneda|Moeda|Waluta|Para birimi|Валюта|通貨|통화|币种|货币|幣別',
  'Amount|Transaction amount|Betrag|Montant|Importe|Importo|Bedrag|Belopp|Beløb|Beløp|Kwota|Valor|Montante|Monto|Tutar|Сумма|金額|取引金額|금액|거래금액|거래 금액|이용금액|결제금액|金额|交易金额',
  'Fee|Fees|Transaction fee|Gebühr|Gebühren|Entgelt|Tariffa|Commissione|Costo|Commission|Frais|Tarifa|Comisión|Comissão|Taxa|Kosten|Opłata|Prowizja|Avgift|Gebyr|Комиссия|手数料|수수료|费用|手续费|服务费|手續費',
  'Balance|Running balance|Balance after|Account balance|Guthaben|Kontostand|Saldo|Solde|Stan konta|Bakiye|Баланс|残高|잔액|거래 후 잔액|거래후잔액|余额|餘額',
  'Credit|Credit amount|Paid in|Money in|Haben|Gutschrift|Crédit|Abono|Haber|Entrate|입금|입금액|入金|入金金額|入金金額（円）|お預り金額',
  'Debit|Debit amount|Paid out|Money out|Withdrawn|Withdrawal|Soll|Lastschrift|Débit|Cargo|Debe|Uscite|출금|출금액|出金|出金金額|出金金額（円）|お支払金額',
  // Of what
  'Symbol|Ticker|ISIN|WKN|Security|Wertpapier|Titre|Valeur mobilière|Titolo azionario|銘柄|종목|证券代码',
  'Quantity|Qty|Shares|Units|Menge|Anzahl|Stück|Quantité|Quantità|Cantidad|Aantal|Ilość|Quantidade|数量|수량',
  'Price|Unit price|Preis|Kurs|Prix|Prezzo|Precio|Prijs|Cena|Preço|Pris|価格|単価|가격|단가|价格|单价',
  'Value|Wert|Valeur|Valore|Waarde|Wartość|価額|평가금액|价值',
  'Category|Kategorie|Catégorie|Categoria|Categoría|Categorie|Kategoria|カテゴリ|カテゴリー|분류|카테고리|分类|类别',
  // Which
  'Transaction ID|Transaction number|Transaction no.|Transaktionscode|Transaktions-ID|Transaktionsnummer|Codice transazione|Numéro de transaction|N° de transaction|Id. de transacción|ID da transação|Transactiereferentie|Numer transakcji|Идентификатор операции|取引ID|取引番号|거래 ID|거래번호|거래 번호',
  'Reference|Reference No.|Reference number|Ref. No.|Reference code|Referenz|Référence|Referencia|Riferimento|Referência|참조|参照番号',
]

/** Names that few providers use, and so tell something about whose statement it is. */
const telling = [
  'TimeZone|Zeitzone|Fuso orario|Fuseau horaire|Zona horaria|Tijdzone|Strefa czasowa|Fuso horário|Tidszon|Tidszone|Tidssone|Часовой пояс|タイムゾーン|시간대|时区|時區',
  'Started Date|Start date|Date started|Datum des Beginns|Startdatum|Date de début|Fecha de inicio|Data di inizio|Data de início|Data rozpoczęcia|Startdato|開始日|시작일|开始日期',
  'Completed Date|Completion date|Date completed|Datum des Abschlusses|Abschlussdatum|Date de fin|Fecha de finalización|Data di completamento|Data de conclusão|Data zrealizowania|Data ukończenia|完了日|완료일|完成日期',
  'Product|Produkt|Produit|Producto|Prodotto|Produto|상품|商品',
  'Item Title|Item name|Artikelbezeichnung|Titolo oggetto|Titre de l’objet|Título del artículo|Título do item|Nazwa przedmiotu|商品タイトル|상품 제목|物品名称',
  'Gross|Gross amount|Brutto|Bruttobetrag|Lordo|Brut|Bruto|Avant commission|Брутто|合計|総額|총액|总额|總額',
  'Net|Net amount|Netto|Nettobetrag|Neto|Líquido|Нетто|正味|純額|순액|净额|淨額',
  'Balance Impact|Auswirkung auf Guthaben|Impatto sul saldo|Impact sur le solde|Effect op saldo|Impacto en el saldo|Impacto no saldo|Wpływ na saldo|残高への影響|잔액 영향|余额影响',
]

const groups = [...common, ...telling].map((group) => group.split('|').map(plainName))

const groupsOf = new Map<string, readonly number[]>()
groups.forEach((group, index) => {
  for (const name of group) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index])
})

/** Whether a name heads columns of many providers, and so tells nothing about which one wrote it. */
export const isCommonName = (plain: string): boolean =>
  groupsOf.get(plain)?.some((group) => group < common.length) ?? false

/** Every plain name that means the same as one of these, themselves left out. */
export function synonymsOf(plainNames: readonly string[]): ReadonlySet<string> {
  const found = new Set(
    plainNames.flatMap((name) => groupsOf.get(name) ?? []).flatMap((group) => groups[group] ?? []),
  )
  for (const name of plainNames) found.delete(name)
  return found
}

/** A plain name without the currency or unit in brackets behind it: `amount(usd)` and `amount` are one. */
export const withoutUnit = (plain: string): string =>
  plain.replace(/[([](.{1,3})[)\]]$/u, (all, unit: string) =>
    knownCurrency(unit) !== null || /^(?:\p{Sc}|円|원|元)$/u.test(unit) ? '' : all,
  )
