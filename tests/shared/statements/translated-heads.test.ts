import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../shared/statements/read-statement'

const read = (text: string) => readStatement({ name: 'statement.csv', bytes: new TextEncoder().encode(text) })

const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',')

/** Date to net, id, balance, impact; then the words for completed and for what moved nothing. */
const paypal: Readonly<
  Record<string, { readonly head: string; readonly done: string; readonly impact: string }>
> = {
  Dutch: {
    head: 'Datum,Tijd,Tijdzone,Naam,Type,Status,Valuta,Bruto,Kosten,Net,Transactiereferentie,Saldo,Effect op saldo',
    done: 'Voltooid',
    impact: 'Bij',
  },
  Polish: {
    head: 'Data,Godzina,Strefa czasowa,Nazwa,Typ,Status,Waluta,Brutto,Opłata,Netto,Numer transakcji,Saldo,Wpływ na saldo',
    done: 'Zakończona',
    impact: 'Uznanie',
  },
  Spanish: {
    head: 'Fecha,Hora,Zona horaria,Nombre,Tipo,Estado,Divisa,Bruto,Tarifa,Neto,Id. de transacción,Saldo,Impacto en el saldo',
    done: 'Completado',
    impact: 'Abono',
  },
  French: {
    head: 'Date,Heure,Fuseau horaire,Nom,Type,État,Devise,Avant commission,Commission,Net,Numéro de transaction,Solde,Impact sur le solde',
    done: 'Terminé',
    impact: 'Crédit',
  },
  Portuguese: {
    head: 'Data,Hora,Fuso horário,Nome,Tipo,Status,Moeda,Bruto,Tarifa,Líquido,ID da transação,Saldo,Impacto no saldo',
    done: 'Concluído',
    impact: 'Crédito',
  },
  Korean: {
    head: '날짜,시간,시간대,이름,유형,상태,통화,총액,수수료,순액,거래 ID,잔액,잔액 영향',
    done: '완료됨',
    impact: '입금',
  },
  Chinese: {
    head: '日期,时间,时区,名称,类型,状态,币种,总额,费用,净额,交易号,余额,余额影响',
    done: '已完成',
    impact: '贷记',
  },
  Swedish: {
    head: 'Datum,Tid,Tidszon,Namn,Typ,Status,Valuta,Brutto,Avgift,Netto,Transaktions-ID,Saldo,Balance Impact',
    done: 'Slutförd',
    impact: 'Kredit',
  },
}

describe.each(Object.entries(paypal))('PayPal in %s', (_language, { head, done, impact }) => {
  const row = (
    type: string,
    gross: string,
    fee: string,
    net: string,
    balance: string,
    moved: string,
  ): string =>
    quoted([
      '28.07.2026',
      '10:00:00',
      'CEST',
      'A',
      type,
      done,
      'EUR',
      gross,
      fee,
      net,
      `T${gross}`,
      balance,
      moved,
    ])
  const text = [
    quoted(head.split(',')),
    row('Payment', '120,00', '-6,22', '113,78', '113,78', impact),
    row('Authorisation', '-10,00', '0,00', '-10,00', '113,78', 'Memo'),
    '',
  ].join('\n')

  it('is read by the meaning of its columns', async () => {
    const { format, drafts, problems, skipped, parts } = await read(text)
    expect(format?.id).toBe('paypal-activity')
    expect(problems).toEqual([])
    expect(drafts).toMatchObject([
      { day: '2026-07-28', amount: 11_378, fee: 622, currency: 'EUR', status: 'posted', balance: 11_378 },
    ])
    expect(skipped.map(({ reason }) => reason)).toEqual(['header', 'never-moved'])
    expect(parts[0]?.proof.kind).toBe('ties')
  })

  it('is read from any two of gross, fee and net', async () => {
    const cells = text.split('\n').map((line) => line.split('","'))
    for (const left of [7, 8, 9]) {
      const fewer = cells.map((line) => line.filter((_, index) => index !== left).join('","')).join('\n')
      const { drafts, problems } = await read(fewer)
      expect(problems).toEqual([])
      expect(drafts).toMatchObject([{ amount: 11_378, fee: 622 }])
    }
  })
})

/** Head, main product, the words for completed, pending and reverted. */
const revolut: readonly (readonly [string, string, string, string, string, string])[] = [
  ['German', 'Art,Produkt,Datum des Beginns,Datum des Abschlusses,Beschreibung,Betrag,Gebühr,Währung,Status,Kontostand', 'Giro', 'ABGESCHLOSSEN', 'AUSSTEHEND', 'RÜCKGÄNGIG GEMACHT'],
  ['French', 'Type,Produit,Date de début,Date de fin,Description,Montant,Frais,Devise,État,Solde', 'Valeur actuelle', 'TERMINÉ', 'EN ATTENTE', 'ANNULÉ'],
  ['Italian', 'Tipo,Prodotto,Data di inizio,Data di completamento,Descrizione,Importo,Costo,Valuta,State,Saldo', 'Attuale', 'COMPLETATO', 'IN SOSPESO', 'ANNULLATO'],
  ['Spanish', 'Tipo,Producto,Fecha de inicio,Fecha de finalización,Descripción,Importe,Comisión,Divisa,State,Saldo', 'Actual', 'COMPLETADO', 'PENDIENTE', 'REVERTIDO'],
  ['Portuguese', 'Tipo,Produto,Data de início,Data de Conclusão,Descrição,Montante,Comissão,Moeda,Estado,Saldo', 'Atual', 'CONCLUÍDA', 'PENDENTE', 'REVERTIDA'],
  ['Polish', 'Rodzaj,Produkt,Data rozpoczęcia,Data zrealizowania,Opis,Kwota,Opłata,Waluta,State,Saldo', 'Bieżące', 'ZAKOŃCZONO', 'OCZEKUJĄCE', 'COFNIĘTO'],
] // prettier-ignore

describe.each(revolut)('Revolut in %s', (_language, head, product, done, waiting, reverted) => {
  it('is read by the meaning of its columns and states', async () => {
    const { format, drafts, problems } = await read(
      [
        head,
        `CARD_PAYMENT,${product},2026-01-05 10:00:00,2026-01-06 10:00:00,Shop,-10.00,0.50,EUR,${done},89.50`,
        `CARD_PAYMENT,${product},2026-01-07 10:00:00,,Shop,-3.00,0.00,EUR,${waiting},`,
        `CARD_PAYMENT,${product},2026-01-08 10:00:00,,Shop,-4.00,0.00,EUR,${reverted},`,
        '',
      ].join('\n'),
    )
    expect(format?.id).toBe('revolut-personal')
    expect(problems).toEqual([])
    expect(drafts.map(({ account, amount, fee, status }) => [account, amount, fee, status])).toEqual([
      ['', -1050, 50, 'posted'],
      ['', -300, 0, 'pending'],
      ['', -400, 0, 'cancelled'],
    ])
  })
})

describe('a word for the state that nobody has seen', () => {
  it('is a problem, and not a guess', async () => {
    const head = 'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance'
    const { drafts, problems } = await read(
      `${head}\nCARD_PAYMENT,Current,2026-01-05 10:00:00,2026-01-06 10:00:00,Shop,-10.00,0.00,EUR,VERIFYING,90.00\n`,
    )
    expect(drafts).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['unknown-state'])
  })
})
