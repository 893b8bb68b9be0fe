import { describe, expect, it } from 'vitest'
import { matchAccount, openAccount } from '../../../shared/statements/match-account'
import { readStatement } from '../../../shared/statements/read-statement'
import { judgeCase } from '../../support/judge-case'
import { caseBytes, caseNames, expectedCases } from '../../support/public-cases'

/** Files that are not read right yet, and why. A file that is read right must leave the list. */
const notYet: Readonly<Record<string, string>> = {
  'alipay-interest-and-refund-numbers.csv': 'Alipay: interest and dividends are lost',
  'card-refund-named-in-category.csv': 'a refund and a payment named by a category of cards are income',
  'cash-app-bitcoin-year.csv': 'Cash App: the yearly file of bitcoin has no layout of its own',
  'chase-card.csv': 'the type Return is income',
  'dkb-card-pending.csv': 'rows that wait are skipped, and the balance above the table is not read',
  'dkb-giro-2026.csv': 'the balance above the table is not read',
  'investment-cash-only.qfx': 'OFX: purchases and dividends are left out',
  'kakaobank-side-words.xlsx': 'thousands without decimals are asked about, though the balances prove them',
  'n26-savings-two-line-rows.pdf': 'signs that are printed are asked about',
  'no-transaction-reference.sta': 'MT940 without :20: is unknown',
  'one-money-two-amounts.csv': 'a column FROM ACCOUNT names no account',
  'plain-types-telling-words.ofx': 'OFX: words of rows tell no kinds',
  'pnc-pending-in-date.csv': 'a date behind PENDING is no date',
  'realbyte-money-manager.tsv': 'words such as Exp. and Transfer-Out tell no side',
  'register-outflow-inflow.csv': 'rows that a person has not ticked as cleared wait',
  'reversal-double-minus.csv': 'Rev:Purchase is no refund',
  'revolut-consolidated-v2.csv': 'Revolut: the consolidated statement is read as one table',
  'revolut-savings-brought-forward.csv': 'Revolut: deposits into savings are income',
  'samsung-card-lump-and-instalments.xlsx': 'of several amounts the billed one is not taken',
  'schwab-as-of.csv': 'a column of symbols names the currency',
  'several-accounts-debit-credit.csv': 'the payment of a card is no transfer on both sides',
  'shape-amazon-associates.csv': 'the price is taken for the amount',
  'shape-amazon-au-deferred.csv': 'Amazon: deferred rows are posted',
  'shape-amazon-us-deferred.csv': 'Amazon: deferred rows are posted',
  'shape-apple-card.csv': 'the types Payment and Credit are income',
  'shape-apple-financial-report.txt': 'Apple: the report is unknown',
  'shape-camt-v13-ultimate-debtor.xml': 'CAMT: the name of an ultimate debtor is lost',
  'shape-cash-app-bitcoin-moved.csv': 'Cash App: coins moved in or out are dollars',
  'shape-cash-app-own-card.csv': 'Cash App: its own card is an account',
  'shape-etsy-de.csv': 'Etsy: German heads are unknown',
  'shape-etsy-uk-vat.csv': 'Etsy: VAT is spending',
  'shape-firefly-iii.csv': 'Firefly III: a transfer is one row',
  'shape-kakaopay-balance-column.xlsx': 'KakaoPay: the balance is not read',
  'shape-mercado-pago-br.csv': 'the order of dates is asked, though the balances prove it',
  'shape-mpesa-two-line-details.pdf': 'M-PESA: the second line of details is lost',
  'shape-paypay-card-topup.csv': 'PayPay: a top-up goes to the card',
  'shape-phonepe.pdf': 'PhonePe: the number of a movement stands on a line below',
  'shape-revolut-cash-funds-eur.csv': 'Revolut: cash funds have four decimals',
  'shape-revolut-cash-funds-usd.csv': 'Revolut: cash funds in another currency are read in the home currency',
  'shape-skrill-2025.csv': 'a withdrawal to a bank is a payment',
  'shape-wise-detail-types.csv': 'Wise: the column of details is not read',
  'split-with-transfers-opening-balance.qif': 'QIF: transfers within a split are spending',
  'suite-blank-day-of-entry.sta': 'MT940: four blanks in place of a day',
  'suite-camt-version-1.xml': 'CAMT version 1 is unknown',
  'suite-cells-quoted-as-formulas.csv': 'cells quoted as formulas are not unwrapped',
  'suite-charges-under-the-old-name.csv': 'Wise: charges under the old name are spending',
  'suite-comments-inside.ofx': 'OFX: comments are values',
  'suite-control-character-first.sta': 'MT940: a control character in front',
  'suite-currency-of-a-row.ofx': 'OFX: the currency of a row is not read',
  'suite-details-after-a-blank.sta': 'MT940: details behind a blank',
  'suite-export-of-firefly.csv': 'Firefly III: types are no sides',
  'suite-head-in-a-comment.ofx': 'OFX: a head in a comment',
  'suite-head-without-its-first-line.ofx': 'OFX: a head without its first line',
  'suite-line-that-looks-like-a-field.sta': 'MT940: a wrapped line becomes a field',
  'suite-narrow-columns-mpesa.pdf': 'PDF: columns close to each other are one',
  'suite-no-currency.ofx': 'OFX: a currency that is missing is not asked',
  'suite-not-a-paypal-file.csv': "PayPal: a stranger's list is taken for it",
  'suite-print-of-hledger.csv': 'hledger: both sides of a booking are rows',
  'suite-purchases-of-securities.ofx': 'OFX: purchases and sales are left out',
  'suite-purpose-not-kind-of-booking.csv': 'dots with two digits of a year leave the order of dates open',
  'suite-quickbooks.iif': 'QuickBooks: both sides of a booking are rows',
  'suite-refund-to-a-bank-card.csv': 'WeChat: a refund to a card comes into the wallet',
  'suite-register-of-ynab.csv': 'accounts of few rows are not told apart',
  'suite-statement-in-a-former-currency.sta': 'MT940: a former currency takes that of the statement before',
  'suite-thirtieth-of-february.sta': 'MT940: the thirtieth of February',
  'suite-to-the-savings-of-jd.csv': 'JD: 转入 stays open',
  'suite-type-column-of-many-words.csv': 'a column of types of which few words are known is no witness',
  'suite-year-first-two-digits.qif': 'QIF: a year of two digits in front',
  'swedbank-row-types.csv': 'rows of balances and turnovers are movements',
  'trade-republic-cash.csv': 'a moment in UTC is taken for the day',
  'two-statements-in-one-archive.zip': 'an archive of two statements is not read',
  'wechat-change-fund.csv': 'WeChat: the money fund is the wallet',
}

describe('statements of every kind', () => {
  it('have one expectation each', () => {
    expect(Object.keys(expectedCases).sort()).toEqual(caseNames)
  })

  it('lists as wrong only files that exist', () => {
    expect(Object.keys(notYet).filter((name) => !caseNames.includes(name))).toEqual([])
  })

  for (const name of caseNames) {
    const test = name in notYet ? it.fails : it
    test(`${name}: ${expectedCases[name]?.about ?? ''}`, async () => {
      expect(await judgeCase(name, caseBytes(name), expectedCases[name]!)).toEqual([])
    })
  }
})

describe('two files of one bank, told apart by their names alone', () => {
  it('are two accounts', async () => {
    const names = caseNames.filter((name) => name.startsWith('Checking_XXX'))
    const [first, second] = await Promise.all(
      names.map((name) => readStatement({ name, bytes: caseBytes(name) })),
    )
    const format = first!.format!
    const account = openAccount({ file: first!.file, format }, first!.parts[0]!, 'first')
    expect(matchAccount(first!, first!.parts[0]!, [account])).toBe(account)
    expect(matchAccount(second!, second!.parts[0]!, [account])).toBeNull()
  })
})
