import type { StatementFormat } from '../../format'
import { actual } from './actual'
import { banksalad } from './banksalad'
import { cashew } from './cashew'
import { copilot } from './copilot'
import { ezBookkeeping } from './ez-bookkeeping'
import { firefly } from './firefly'
import { gnucashCsv } from './gnucash-csv'
import { gnucashXml } from './gnucash-xml'
import { hledgerCsv } from './hledger-csv'
import { journal } from './journal'
import { mint } from './mint'
import { monarch } from './monarch'
import { monefy } from './monefy'
import { moneyForward } from './money-forward'
import { oneMoney } from './one-money'
import { pocketSmith } from './pocket-smith'
import { quicken } from './quicken'
import { realbyte } from './realbyte'
import { refusedBooks } from './refused'
import { spendee } from './spendee'
import { toshl } from './toshl'
import { wallet } from './wallet'
import { ynab } from './ynab'
import { zaim } from './zaim'

/** Exports of other finance and household programs: several accounts in one file. */
export const books: readonly StatementFormat[] = [
  ynab,
  actual,
  firefly,
  mint,
  monarch,
  copilot,
  moneyForward,
  zaim,
  banksalad,
  realbyte,
  oneMoney,
  cashew,
  ezBookkeeping,
  monefy,
  quicken,
  wallet,
  spendee,
  toshl,
  pocketSmith,
  gnucashCsv,
  gnucashXml,
  hledgerCsv,
  journal,
  refusedBooks,
]
