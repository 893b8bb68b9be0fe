import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useHistoryState } from 'wouter/use-browser-location'
import { balanceAt } from '../../../../shared/ledger/balances'
import type { AccountLedger } from '../../../../shared/ledger/ledger'
import { decimalsOf } from '../../../../shared/money/currency'
import { type Minor, minor, toDecimal } from '../../../../shared/money/money'
import { quoteContext } from '../../../../shared/planner/from-ledger/quote-context'
import { accountQuestions } from '../../../../shared/routes/account-questions'
import { typedAmount } from '../../../../shared/money/typed-amount'
import { AccountQuestions } from '../../../advice/account-questions'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { useDisplay } from '../../../ui/display'
import { Field } from '../../../ui/field'
import { useFormat } from '../../../ui/use-format'
import { correctedTerms, type RouteFacts } from '../../../advice/route-facts'
import styles from './calculator.module.css'
import { compareRoutes } from './compare'
import { FeeChart } from './fee-chart'
import { QuoteTable } from './quote-table'
import { WorthList } from './worth-list'
import { ownOf } from '../../../../shared/own-of'

interface Props {
  readonly facts: RouteFacts
  /** The accounts that can be asked about, at least one. */
  readonly accounts: readonly AccountLedger[]
}

/** Shares of the amount a person may find too much, in percent. */
const shares = ['1', '2', '4', '5', '10'] as const
type Share = (typeof shares)[number]

/** What does this amount cost by each way, and which leaves most of it? */
export function CalculatorCard({ facts, accounts }: Props) {
  const { t } = useTranslation()
  const { percent } = useFormat()
  const { today } = useDisplay()
  const [chosen, setChosen] = useState<string | null>(null)
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>({})
  const [share, setShare] = useState<Share>('4')
  const one =
    accounts.find(({ account }) => account.id === chosen) ??
    accounts.find((each) => balanceAt(each, today) > 0) ??
    accounts[0]
  const terms = useMemo(() => one && correctedTerms(one.account.id, facts), [one, facts])
  const context = useMemo(
    () => one && terms && quoteContext(one, terms, facts.ledger, today),
    [one, terms, facts, today],
  )
  const asked = useHistoryState<{ readonly amount?: string } | null>()?.amount
  const text = one ? (entered[one.account.id] ?? asked ?? startAmount(one, balanceAt(one, today))) : ''
  const amount = one ? typedAmount(text, decimalsOf(one.account.currency)) : null
  const found = useMemo(
    () =>
      terms && context && amount !== null && amount > 0
        ? compareRoutes(terms, amount, Number(share) * 10_000, context)
        : null,
    [terms, context, amount, share],
  )
  if (!one) return null
  const { currency, id } = one.account
  const questions = terms ? accountQuestions(terms, today, 'open') : []

  return (
    <Card title={t('calculator.title')} note={t('calculator.note')}>
      <div className={styles.form}>
        <Choice
          label={t('calculator.account')}
          value={id}
          onChange={setChosen}
          choices={accounts.map(({ account }) => ({ value: account.id, text: account.name }))}
        />
        <Field
          label={t('calculator.amount')}
          value={text}
          onChange={(next) => setEntered({ ...entered, [id]: next })}
          inputMode="decimal"
          suffix={currency}
          error={amount === null || amount <= 0 ? t('calculator.badAmount') : null}
        />
        <Choice
          label={t('calculator.share')}
          value={share}
          onChange={setShare}
          choices={shares.map((value) => ({
            value,
            text: t('calculator.shareAtMost', { percent: percent(Number(value) / 100) }),
          }))}
        />
      </div>
      {found && amount !== null && (
        <>
          <QuoteTable quotes={found.quotes} currency={currency} confirmations={facts.confirmations} />
          {questions.length > 0 && terms && (
            <section className={styles.questions}>
              <h3 className={styles.heading}>{t('calculator.questions')}</h3>
              <AccountQuestions
                account={one.account}
                terms={terms}
                questions={questions}
                facts={ownOf(facts.accountFacts, id)}
              />
            </section>
          )}
          <FeeChart found={found} amount={amount} currency={currency} />
          <WorthList found={found} currency={currency} share={Number(share) / 100} />
        </>
      )}
    </Card>
  )
}

/** The whole balance, or where there is none, ten units: enough to show the shape of a fee. */
function startAmount({ account }: AccountLedger, balance: Minor): string {
  const usual = minor(10 * 10 ** Math.max(decimalsOf(account.currency), 3))
  return toDecimal(balance > 0 ? balance : usual, account.currency)
}
