import type { StatementFormat } from '../../format'
import { actual } from './actual'
import { androMoney } from './andro-money'
import { banksalad } from './banksalad'
import { buxfer } from './buxfer'
import { cashew } from './cashew'
import { coinKeeper } from './coin-keeper'
import { copilot } from './copilot'
import { everyDollar } from './every-dollar'
import { ezBookkeeping } from './ez-bookkeeping'
import { firefly } from './firefly'
import { gnucashCsv } from './gnucash-csv'
import { gnucashXml } from './gnucash-xml'
import { goodbudget } from './goodbudget'
import { hledgerCsv } from './hledger-csv'
import { homeBank } from './home-bank'
import { journal } from './journal'
import { mint } from './mint'
import { monarch } from './monarch'
import { monefy } from './monefy'
import { moneyForward } from './money-forward'
import { moneyLover } from './money-lover'
import { moneyPro } from './money-pro'
import { moneyWiz } from './money-wiz'
import { oneMoney } from './one-money'
import { pocketSmith } from './pocket-smith'
import { quicken } from './quicken'
import { realbyte } from './realbyte'
import { refusedBooks } from './refused'
import { simplifi } from './simplifi'
import { spendee } from './spendee'
import { toshl } from './toshl'
import { wallet } from './wallet'
import { ynab } from './ynab'
import { zaim } from './zaim'
import { zenMoney } from './zen-money'

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
  zenMoney,
  coinKeeper,
  androMoney,
  moneyWiz,
  moneyPro,
  moneyLover,
  buxfer,
  goodbudget,
  everyDollar,
  simplifi,
  homeBank,
  gnucashCsv,
  gnucashXml,
  hledgerCsv,
  journal,
  refusedBooks,
]
