import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSameTerm, withTerm } from '../../../shared/expiry/terms'
import { balanceAt } from '../../../shared/ledger/balances'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import type { ExpiryTerm } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { changeExpiry } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { Check } from '../../ui/check'
import { Choice } from '../../ui/choice'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { useFormat } from '../../ui/use-format'
import styles from './accounts.module.css'
import { DayEntry } from './day-entry'
import { readTerm, type TermFault, typedTerm, type TypedTerm } from './read-term'
import { useAmountWords } from './use-amount-words'

interface Props {
  readonly one: AccountLedger
  /** The term that is changed; null for a new one. */
  readonly before: ExpiryTerm | null
  readonly onClose: () => void
}

const kinds = ['day', 'part', 'last-use', 'top-up'] as const

/** Asks when money in an account lapses. */
export function EnterTerm({ one, before, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const { account } = one
  const { currency } = account
  const [typed, setTyped] = useState(() => typedTerm(before, currency, today))
  const [tried, setTried] = useState(false)
  const read = readTerm(typed, currency, today, before)
  const fault = read.ok ? null : read.error
  // A question is asked as soon as there is one, what is wrong is said when it was to be kept.
  const shown = (field: TermFault['field']): TermFault | null =>
    fault?.field === field && (tried || fault.code === 'unsure') ? fault : null
  const set = (field: Exclude<keyof TypedTerm, 'kind' | 'escheats'>) => (value: string) =>
    setTyped({ ...typed, [field]: value })
  const say = useAmountWords()
  const amountFault = shown('amount')
  const amountWords = (of: TermFault): string =>
    of.code === 'unread' ? say(of.fault, t('expiry.form.amountBad')) : t('expiry.form.amountBad')
  const others = (account.expiry ?? []).filter((term) => term !== before)

  const save = async () => {
    if (!read.ok) return setTried(true)
    await changeExpiry(database, account.id, (terms = []) =>
      withTerm(before ? terms.filter((term) => !isSameTerm(term, before)) : terms, read.value),
    )
    onClose()
  }

  return (
    <AskDialog
      title={t('expiry.form.ask', { name: account.name })}
      isOpen
      onClose={onClose}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <div className={styles.form}>
        <Choice
          label={t('expiry.form.what')}
          value={typed.kind}
          onChange={(kind) => setTyped({ ...typed, kind })}
          choices={kinds.map((value) => ({ value, text: t(`expiry.form.kinds.${value}`) }))}
        />
        {typed.kind === 'part' && (
          <Field
            label={t('expiry.form.part')}
            value={typed.amount}
            onChange={set('amount')}
            inputMode="decimal"
            suffix={currency}
            error={amountFault && amountWords(amountFault)}
          />
        )}
        {(typed.kind === 'day' || typed.kind === 'part') && (
          <DayEntry
            label={t('expiry.form.until')}
            hint={t('expiry.form.untilHint')}
            value={typed.until}
            onChange={set('until')}
            fault={shown('until')}
          />
        )}
        {typed.kind === 'part' && (
          <DayEntry
            label={t('expiry.form.stated')}
            hint={t('expiry.form.statedHint')}
            value={typed.stated}
            onChange={set('stated')}
            fault={shown('stated')}
          />
        )}
        {(typed.kind === 'last-use' || typed.kind === 'top-up') && (
          <Field
            label={t('expiry.form.months')}
            value={typed.months}
            onChange={set('months')}
            inputMode="decimal"
            hint={t('expiry.form.monthsHint')}
            error={shown('months') ? t('expiry.form.monthsBad') : null}
          />
        )}
        {typed.kind === 'last-use' && (
          <DayEntry
            label={t('expiry.form.used')}
            hint={t('expiry.form.usedHint')}
            value={typed.used}
            onChange={set('used')}
            fault={shown('used')}
          />
        )}
      </div>
      {(typed.kind === 'day' || typed.kind === 'last-use') && (
        <div>
          <Check checked={typed.escheats} onChange={(escheats) => setTyped({ ...typed, escheats })}>
            {t('expiry.form.escheats')}
          </Check>
          <p className={styles.soft}>{t('expiry.form.escheatsHint')}</p>
        </div>
      )}
      {read.ok && <Odd one={one} others={others} added={read.value} />}
    </AskDialog>
  )
}

/** What is odd about a term before it is kept; it can be right all the same. */
function Odd({
  one,
  others,
  added,
}: {
  readonly one: AccountLedger
  readonly others: readonly ExpiryTerm[]
  readonly added: ExpiryTerm
}) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { currency } = one.account
  const isSame = others.some((term) => isSameTerm(term, added))
  const parts = withTerm(others, added).flatMap((term) => (term.kind === 'part' ? [term] : []))
  const sum = parts.reduce((all, { amount }) => all + amount, 0)
  const there = added.kind === 'part' ? balanceAt(one, added.stated) : null
  return (
    <>
      {isSame && <Notice>{t('expiry.form.same')}</Notice>}
      {there !== null && sum > there && (
        <Notice tone="warn">
          {t('expiry.form.more', { sum: money(minor(sum), currency), amount: money(there, currency) })}
        </Notice>
      )}
    </>
  )
}
