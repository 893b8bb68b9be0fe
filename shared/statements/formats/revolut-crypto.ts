import { column, optional } from '../header'
import { tableFormat } from '../table-format'

/**
 * Revolut, statement of coins. It lists what was bought and sold, and holds no money: what was paid for coins, and got
 * for them, is in the statement of the account it was paid from. Seen 2024 to 2026.
 */
export const revolutCrypto = tableFormat({
  info: {
    id: 'revolut-crypto',
    label: 'Revolut crypto (CSV)',
    provider: 'revolut',
    accountKind: 'wallet',
    accountName: 'Revolut crypto',
  },
  columns: {
    symbol: column('Symbol', 'Symbole', 'Simbolo', 'Símbolo', 'Symbool'),
    type: column('Type', 'Typ', 'Art', 'Tipo', 'Rodzaj'),
    quantity: column(
      'Quantity',
      'Menge',
      'Anzahl',
      'Quantité',
      'Quantità',
      'Cantidad',
      'Aantal',
      'Ilość',
      'Quantidade',
    ),
    price: column('Price', 'Preis', 'Kurs', 'Prix', 'Prezzo', 'Precio', 'Prijs', 'Cena', 'Preço'),
    value: column('Value', 'Wert', 'Valeur', 'Valore', 'Valor', 'Waarde', 'Wartość'),
    fees: optional('Fees', 'Gebühren', 'Frais', 'Commissioni', 'Comisiones', 'Kosten', 'Opłaty', 'Comissões'),
    day: column('Date', 'Datum', 'Data', 'Fecha'),
  },
  marks: ['symbol', 'quantity', 'price', 'value', 'day'],
  date: 'day',
  amounts: ['value', 'fees'],
  // Brokers have such columns among others: only the very list is Revolut's.
  bornOut: (_, { missing, names }) => missing.length === 0 && names.filter((name) => name !== '').length <= 8,
  begin: () => ({ row: () => 'not-this-account' }),
})
